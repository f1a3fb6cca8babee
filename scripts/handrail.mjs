// The guard before every command: plain JavaScript that any Node can read, so that an old one gets a sentence
// instead of a stack trace. The commands themselves are TypeScript that newer Nodes run as it is.
// Node 23 learned it later than 22 did.
const [major, minor] = process.versions.node.split('.').map(Number)
const needed = major === 23 ? [23, 6] : [22, 18]

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Handrail needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" once more (it brings a Node of its own for Linux and Windows), or install Node 24 from nodejs.org.',
  )
  process.exit(4)
}

// What was compiled once is not compiled again, here and in the processes that a command starts. It is kept where
// tools keep such things: "npm ci" removes it with what was installed, and nothing piles up in the system's folder.
const { enableCompileCache } = await import('node:module')
const place = `${import.meta.dirname}/../node_modules/.cache/handrail`
process.env.NODE_COMPILE_CACHE ??= enableCompileCache(place).directory ?? ''

const { main } = await import('./main.ts')
await main(process.argv.slice(2))
