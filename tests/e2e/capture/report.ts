import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import sharp from 'sharp'

/** A file inside a report. */
interface Part {
  name: string
  bytes: Buffer
}

/** What the HTML report keeps inside its page: a zip file, written as base64. */
function insideReport(folder: string): Part[] {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const [, base64] = /data:application\/zip;base64,([A-Za-z0-9+/=]+)/.exec(page) ?? []
  if (base64 === undefined) throw new Error('The report holds no data.')
  return unzip(Buffer.from(base64, 'base64'))
}

/** What the HTML report says of the whole run. */
export function reportOf(folder: string): { stats: Record<string, number> } {
  const part = insideReport(folder).find(({ name }) => name === 'report.json')
  if (!part) throw new Error('The report says nothing of the run.')
  return JSON.parse(part.bytes.toString('utf8')) as { stats: Record<string, number> }
}

/** Every byte under some folders, and inside the reports among them, as texts that can be looked through. */
export function everythingUnder(folders: readonly string[]): { name: string; text: string }[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const own = { name: file, text: readFileSync(file, 'latin1') }
      const inside = own.text.includes('data:application/zip;base64,')
        ? insideReport(path.dirname(file))
        : []
      return [own, ...inside.map(({ name, bytes }) => ({ name, text: bytes.toString('latin1') }))]
    })
}

/** A picture that a report shows. */
interface AttachedPicture {
  name: string
  /** Whether it has the very pixels of another one. */
  looksLike: (other: Buffer) => Promise<boolean>
}

/** The pictures that tests have attached to a report, in order. */
export async function attachedPictures(folder: string): Promise<AttachedPicture[]> {
  const found: { name: string; path?: string }[] = []
  for (const { name, bytes } of insideReport(folder)) {
    if (name === 'report.json' || !name.endsWith('.json')) continue
    JSON.parse(bytes.toString('utf8'), (key, value: unknown) => {
      if (key === 'attachments') found.push(...(value as typeof found))
      return value
    })
  }
  return found.map(({ name, path: file = '' }) => ({
    name,
    looksLike: async (other) => {
      const pixels = await Promise.all(
        [readFileSync(path.join(folder, file)), other].map((picture) =>
          sharp(picture).removeAlpha().raw().toBuffer(),
        ),
      )
      return pixels[0]!.equals(pixels[1]!)
    },
  }))
}

/** Reads a zip file by its list of contents, at its end. */
function unzip(zip: Buffer): Part[] {
  const parts: Part[] = []
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  for (
    let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10);
    left > 0;
    left -= 1
  ) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
    parts.push({ name, bytes: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed) })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}
