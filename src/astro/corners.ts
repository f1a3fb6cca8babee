import type { Plugin } from 'vite'
import type { Corners } from '../brand/theme.ts'

/**
 * Gives every style sheet the corners that a brand has chosen: the sheets name the round ones, and a page's classes
 * say only what a corner belongs to. It has to stand before Tailwind, which follows imports by itself.
 */
export function withCorners(corners: Corners): Plugin {
  return {
    name: 'handrail-corners',
    enforce: 'pre',
    transform: {
      filter: { code: '/corners/round.css' },
      handler: (code) => code.replace('/corners/round.css', `/corners/${corners}.css`),
    },
  }
}
