/** A date as a browser writes it into a PDF. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)/g

/** The name of an element of a page: a number that counts every element the browser has had. */
const node = /\(node(\d{8})\)/g

/**
 * A PDF without what differs from one print to the next, changed where it stands: the same page makes the same file,
 * and as no length changes, every offset in it stays true.
 */
export function settlePdf(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const numbers = [...new Set([...text.matchAll(node)].map(([, number = '']) => number))].sort()
  // In their order, by which a reader looks them up.
  const settled = new Map(numbers.map((number, at) => [number, String(at + 1).padStart(8, '0')]))
  const fixed = text
    .replace(date, (_, key: string, zone: string) => `/${key} (D:20200101000000${zone})`)
    .replace(node, (_, number: string) => `(node${settled.get(number)})`)
  return Buffer.from(fixed, 'latin1')
}
