import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { root } from '../../../scripts/project.ts'
import { makeFolder, packFolder } from '../../../src/publish/folder.ts'
import { brand } from './pages.ts'

/**
 * Publishes the built site as a folder, packs it, and unpacks the ZIP as a person would.
 * @param place an empty folder to do it in
 * @returns the folder that came out of the ZIP
 */
export function unpackedSite(place: string): string {
  const copy = path.join(place, 'dist')
  cpSync(path.join(root, 'dist'), copy, { recursive: true })
  makeFolder(copy, brand)
  const files = Object.entries(unzipSync(packFolder(copy, brand)))
  // As it comes to lie on somebody's desktop.
  const unpacked = path.join(place, 'Sign-in guide (1) für #alle')
  for (const [name, bytes] of files) {
    const file = path.join(unpacked, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const page = files.map(([name]) => name).find((name) => name.endsWith('/index.html')) ?? ''
  return path.join(unpacked, page.split('/')[0] ?? '')
}
