import sharp from 'sharp'

/** A line of words as SVG, where no page draws them. */
export interface Line {
  /** The inside of a `<text>`, escaped. */
  words: string
  fontSize: number
  ink: string
}

/** Draws a line of words that begins at a point of its baseline. */
export function drawLine({ words, fontSize, ink }: Line, x: number, y: number): string {
  return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${fontSize.toFixed(2)}" fill="${ink}">${words}</text>`
}

/** How wide a line is in the letters that this machine draws with, in CSS pixels: as far as it is inked. */
export async function widthOf(line: Line): Promise<number> {
  // No letter of any script is wider than this.
  const width = Math.ceil(line.words.length * line.fontSize * 1.5 + line.fontSize)
  const height = Math.ceil(line.fontSize * 2)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawLine(line, 0, line.fontSize * 1.4)}</svg>`
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer()
  let last = 0
  alpha.forEach((ink, at) => {
    if (ink > 0) last = Math.max(last, at % width)
  })
  return last + 1
}

/** Words as they may stand in a line. */
export function escapeWords(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
