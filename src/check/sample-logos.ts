import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** SHA-256 of the logos that Handrail is shipped with, whatever a company calls its copy of them. */
export const sampleLogos: readonly string[] = [
  '64fc9d0e8abbc563e8004ed5ad134e97797d516f4508046b0236e1f622d6fe9f',
  '1989c2f416784cb8e525a4c6fa1ba326d0faa1a1a1363bb0662ab6bf9546a90c',
]

/** Whether a file is one of the shipped logos; how its lines end makes no difference. */
export function isSampleLogo(file: string): boolean {
  return sampleLogos.includes(hashOf(readFileSync(file, 'latin1')))
}

function hashOf(content: string): string {
  return createHash('sha256').update(content.replaceAll('\r\n', '\n'), 'latin1').digest('hex')
}
