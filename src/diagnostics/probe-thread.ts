import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (address: string) => {
  const tell = (): void => parentPort?.postMessage(address)
  // What it throws is told where it is imported to be used.
  import(/* @vite-ignore */ address).then(tell, tell)
})
