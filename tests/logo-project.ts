import sharp from 'sharp'

/** An SVG of a size, with what is drawn in it. */
export function drawing(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`
}

/** Six letters, 360 × 60, at the middle of what is 480 × 100. */
export function letters(fill: string, more = ''): string {
  const drawn = [0, 1, 2, 3, 4, 5].map(
    (at) => `<path fill="${fill}" d="M${60 + at * 60} 80V20h40v60h-12V50h-16v30z"/>`,
  )
  return drawing(480, 100, more + drawn.join(''))
}

/** A drawing as a PNG. */
export function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer()
}
