import path from 'node:path'
import type { Brand } from './brand.ts'

/** How a person runs a command for a brand, such as `npm run capture brand=acme`. */
export function npmRun(command: string, { file }: Pick<Brand, 'file'>): string {
  const folder = path.posix.dirname(file)
  return `npm run ${command}${folder === '.' ? '' : ` brand=${path.posix.basename(folder)}`}`
}
