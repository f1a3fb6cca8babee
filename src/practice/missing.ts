import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Device } from '../guide/outline.ts'

// What a person is told who has written a screen, but not all that it needs: by `check`, or else by a build.

/** Where the row of a screen stands. */
export const rowFile = (device: Device, screen: string): string =>
  `src/practice/screens/${device}/${screen}.ts`

/**
 * A screen without its drawing.
 * @param drawnBy the drawing that its row asks for
 * @param known the drawings of its device
 */
export function noDrawing(
  device: Device,
  screen: string,
  drawnBy: string,
  known: readonly string[],
): Diagnostic {
  const near = nearest(drawnBy, known) ?? known.find((name) => name === 'message')
  return {
    code: 'screen-without-drawing',
    at: { file: rowFile(device, screen), key: 'drawnBy' },
    message: `The screen "${screen}" is to be drawn by ${drawnBy}.astro, which is not in src/practice/screens/${device}/.`,
    fix: `Write that file${near ? `, or drawnBy: '${near}' in the row` : ''}.`,
  }
}

/**
 * A drawing above the words of a screen that is not there.
 * @param at the file that names it
 * @param known the names of those that are
 */
export function noArt(name: string, at: string, known: readonly string[]): Diagnostic {
  const near = nearest(name, known)
  return {
    code: 'art-missing',
    at: { file: at },
    message: `It shows the drawing "${name}", which is not in src/practice/art/.`,
    fix: `${near ? `Did you mean "${near}"? Or draw` : 'Draw'} src/practice/art/${name}.astro.`,
  }
}
