import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { missingInitial } from './icons.ts'
import { lookAtLogos } from './logo-places.ts'
import type { LogoBrand, PlacedLogo } from './logo-places.ts'
import { optionAt } from './option-at.ts'

/** What is said of an image. */
interface Words {
  message: string
  fix: string
}

/** From this share on, it is worth a word that a part can't be told from the ground. */
const muchHidden = 0.05

/** A contrast below which a picture on its ground is hard to make out; yellow on white has 1.1 to 1.5. */
const faint = 2

/** What is shown 36 pixels high needs twice as many on a sharp screen. */
const fewestPixels = 72

/** A picture of which less than this share is drawn on is shown much smaller than it could be. */
const fewestInked = 0.6

/** From this ratio of width to height on, a logo beside the name has letters that nobody can read. */
const widestLogo = 4

/** What would look better, a line each: nothing that keeps a site from being published. */
export async function adviseOnLogos(brand: LogoBrand): Promise<Diagnostic[]> {
  const { places } = await lookAtLogos(brand)
  const letter = await missingInitial(brand)
  const told = places.map((placed) => ({ key: placed.key, words: advice(placed) }))
  if (letter !== undefined) told.push({ key: 'favicon', words: noFontFor(letter) })
  return told.flatMap(({ key, words }) =>
    words ? [{ code: 'logo-advice', at: optionAt(brand, key.split('.')), ...words }] : [],
  )
}

const noFontFor = (letter: string): Words => ({
  message: `No font here has "${letter}", so the icon on phones shows a handrail in its place.`,
  fix: 'Name a square picture, or build where such a font is installed.',
})

function advice({ key, look, shown, place }: PlacedLogo): Words | undefined {
  const { width, height, inked, svg, hidden, contrast } = look
  if (key === 'favicon') {
    if (width / height > 0.7 && width / height < 1.4) return undefined
    return {
      message: `"${shown}" is ${width} × ${height}, and icons are square: much of the icon stays empty.`,
      fix: 'Name a square picture.',
    }
  }
  if (place === undefined) return undefined
  if (hidden >= muchHidden) {
    return {
      message: `A part of "${shown}" can't be seen on ${place}.`,
      fix: 'Look at it there, and name a picture for that ground if it is not meant so.',
    }
  }
  if (contrast < faint) {
    return {
      message: `"${shown}" is hard to make out on ${place}: its contrast is ${contrast.toFixed(1)} to 1.`,
      fix: 'Name a stronger one if your company has it.',
    }
  }
  if (svg?.hasWords) {
    return {
      message: `"${shown}" holds words as text, and every machine draws them in a font of its own.`,
      fix: 'Have them turned into paths by your drawing program.',
    }
  }
  if (inked.height < fewestInked) {
    return {
      message: `"${shown}" has empty margins: the logo fills ${Math.round(100 * inked.height)} percent of its height, and is shown that much smaller.`,
      fix: 'Cut the margins off.',
    }
  }
  if (!svg && height < fewestPixels) {
    return {
      message: `"${shown}" is only ${height} pixels high, and looks blurred.`,
      fix: `Name an SVG, or a PNG at least ${2 * fewestPixels} pixels high.`,
    }
  }
  const ratio = (width * inked.width) / (height * inked.height)
  if (key.startsWith('logo.') && ratio > widestLogo) {
    return {
      message: `"${shown}" is ${Math.round(ratio)} times as wide as high, so its letters are tiny beside your name.`,
      fix: 'If your name is drawn in it, name it as wordmark: it then stands alone, and larger.',
    }
  }
  return undefined
}
