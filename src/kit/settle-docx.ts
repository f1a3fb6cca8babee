import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** A moment that is always the same; earlier ones a ZIP can't say. */
const never = new Date(1980, 0, 1)

/** The name by which a link's address is found, which is another one each time. */
const linkName = /rId[a-z0-9_-]{21}/g

/**
 * A Word document, which is a ZIP, without what differs from one time that it is made to the next.
 * @param pictures what takes the place of each picture, by the text that stands in for it
 */
export function settleDocx(docx: Buffer, pictures: ReadonlyMap<string, Buffer>): Buffer {
  const names = new Map<string, string>()
  const settled = (text: string): string =>
    text
      .replace(linkName, (name) => {
        if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`)
        return names.get(name) ?? name
      })
      .replace(/(W3CDTF">)[^<]*/g, '$12020-01-01T00:00:00Z')
  const zip: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    zip[name] = /\.(?:xml|rels)$/.test(name)
      ? strToU8(settled(strFromU8(bytes)))
      : // A picture is packed already.
        [pictures.get(strFromU8(bytes)) ?? bytes, { level: 0 }]
  }
  return Buffer.from(zipSync(zip, { mtime: never }))
}
