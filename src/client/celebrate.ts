/** How long it lasts, in milliseconds; the last pieces start a quarter of it later than the first. */
const lasts = 2_000

/**
 * A handful of confetti falls over the page, once, and is gone. It is drawn only: a screen reader says nothing of it,
 * nothing under it is out of reach, and who wants no motion has none.
 */
export function celebrate(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const sky = document.createElement('div')
  sky.className = 'confetti'
  sky.setAttribute('aria-hidden', 'true')
  Object.assign(sky.style, {
    position: 'fixed',
    inset: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
  })
  for (let index = 0; index < 32; index++) sky.append(piece(index))
  document.body.append(sky)
  sky.animate({ opacity: [1, 1, 0] }, { duration: lasts, fill: 'forwards' })
  for (const [index, falling] of [...sky.children].entries()) fall(falling, index)
  setTimeout(() => sky.remove(), lasts)
}

/** Growing steps of an irrational part of the way never line up, so that it looks strewn and needs no chance. */
const strewn = (index: number, part: number): number => ((index + 1) ** 2 * part) % 1

/** The colors of the pieces, by their names in the palette. */
const colors = ['brand-rule', 'sun', 'edge']

function piece(index: number): HTMLElement {
  const made = document.createElement('i')
  const isRound = index % 4 === 3
  Object.assign(made.style, {
    position: 'absolute',
    insetBlockStart: '-1rem',
    insetInlineStart: `${2 + 94 * strewn(index, 0.7548777)}%`,
    inlineSize: '0.45rem',
    blockSize: isRound ? '0.45rem' : '0.7rem',
    borderRadius: isRound ? '50%' : '1px',
    background: `var(--${colors[index % colors.length]})`,
  })
  return made
}

function fall(piece: Element, index: number): void {
  const down = innerHeight * (0.25 + 0.5 * strewn(index, 0.5698403))
  const aside = 60 * strewn(index, 0.381966) - 30
  const turn = 540 * strewn(index, 0.618034) - 270
  piece.animate(
    {
      transform: ['none', `translate(${aside}px, ${down}px) rotate(${turn}deg)`],
    },
    {
      duration: lasts * 0.75,
      delay: lasts * 0.25 * strewn(index, 0.414214),
      easing: 'cubic-bezier(0.2, 0.6, 0.4, 1)',
      fill: 'both',
    },
  )
}
