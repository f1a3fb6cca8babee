import { wcagContrast } from './color-space.ts'

/**
 * What WCAG 2.2 asks: words against their ground (success criterion 1.4.3), and whatever else must
 * be seen to understand or use a page (1.4.11).
 */
export const minimum = { text: 4.5, shape: 3 } as const

/**
 * The contrast ratio of two colors by WCAG 2, from 1 to 21; `#rrggbb` each, their order is all the
 * same.
 */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** Whether a color has a contrast ratio with each ground. */
export function stands(color: string, grounds: readonly string[], ratio: number): boolean {
  return grounds.every((ground) => contrast(color, ground) >= ratio)
}
