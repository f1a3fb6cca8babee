import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

function reportPage(folder: string): string {
  return readFileSync(path.join(folder, 'index.html'), 'utf8')
}

/** How many jobs a report tells of, and how many of them failed. */
export function reportOf(folder: string): { jobs: number; failed: number } {
  const states = [...reportPage(folder).matchAll(/<section data-state="(\w+)"/g)]
  return {
    jobs: states.length,
    failed: states.filter(([, state]) => state === 'failed').length,
  }
}

/** Every byte under some folders, as texts that can be looked through. */
export function everythingUnder(folders: readonly string[]): { name: string; text: string }[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: file, text: readFileSync(file, 'latin1') }))
}

/** A picture that a report shows. */
interface ShownPicture {
  name: string
  /** Whether it has the very pixels of another one. */
  looksLike: (other: Buffer) => Promise<boolean>
}

/** The pictures inside a report, in order. */
export function shownPictures(folder: string): ShownPicture[] {
  const images = reportPage(folder).matchAll(
    /<img alt="([^"]+)" src="data:image\/webp;base64,([^"]+)"/g,
  )
  return [...images].map(([, name = '', base64 = '']) => ({
    name,
    looksLike: async (other) => {
      const pixels = await Promise.all(
        [Buffer.from(base64, 'base64'), other].map((picture) =>
          sharp(picture).removeAlpha().raw().toBuffer(),
        ),
      )
      return pixels[0]!.equals(pixels[1]!)
    },
  }))
}
