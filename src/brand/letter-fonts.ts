import sharp from 'sharp'

/** A code point that is no character and never will be one, with as many figures as most: no font has it. */
const nobodys = '\ufdd0'

/** Whether a font of this machine has a letter; where none has, a box with the number of the letter is drawn. */
export async function isOnThisMachine(letter: string): Promise<boolean> {
  // What stands above or below a letter comes from the same font as the letter.
  const [base = ''] = letter
  const [own, box] = await Promise.all([base, nobodys].map(frameOf))
  return own !== undefined && box !== undefined && !own.equals(box)
}

/** The outermost pixels of a letter as it is drawn; nothing where no font is there at all. */
async function frameOf(letter: string): Promise<Buffer | undefined> {
  try {
    const { data, info } = await sharp({ text: { text: letter, font: 'sans-serif 60' } })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const isEdge = (index: number): boolean => {
      const [x, y] = [index % width, Math.floor(index / width)]
      return x < 2 || y < 2 || x >= width - 2 || y >= height - 2
    }
    const edge = Array.from({ length: width * height }, (_, index) => index)
      .filter(isEdge)
      .map((index) => data[index * channels] ?? 0)
    return Buffer.from([width % 256, height % 256, ...edge])
  } catch {
    return undefined
  }
}
