/** Arrow keys in a group of radios: browsers only do this for a shared `name`, which no field of the portal has. */
export function followArrows(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    const group = target.closest('[data-group]')
    const by = stepOf(key, getComputedStyle(target).direction === 'rtl')
    if (!group || by === 0) return
    event.preventDefault()
    const radios = [...group.querySelectorAll<HTMLInputElement>('input')]
    const radio = radios[(radios.indexOf(target) + by + radios.length) % radios.length]
    radio?.focus()
    radio?.click()
  })
}

function stepOf(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
  return 0
}

/** How far the thumb can travel, in percent of the bar, as the style sheet says. */
const room = 40

/** Moves the thumb of the drawn scroll bar, for browsers that show none of their own. */
export function followScroll(): void {
  const scroller = document.querySelector('[data-part="scroller"]')
  const thumb = document.querySelector<HTMLElement>('[data-part="drawn-bar"] span')
  scroller?.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    if (thumb) thumb.style.top = `${(room * scrollTop) / (scrollHeight - clientHeight)}%`
  })
}

/** The minimum length of a swipe in CSS pixels: more than a shaky tap. */
const shortestSwipe = 40

/** Calls `swiped` when the message on the lock screen is pushed to the left. */
export function followSwipe(swiped: () => void): void {
  const message = document.querySelector<HTMLElement>('[data-swipe]')
  let from: number | undefined
  let wasSwipe = false
  message?.addEventListener('pointerdown', ({ clientX }) => {
    from = clientX
    wasSwipe = false
  })
  addEventListener('pointerup', ({ clientX }) => {
    wasSwipe = from !== undefined && from - clientX > shortestSwipe
    from = undefined
    if (wasSwipe) swiped()
  })
  // A mouse adds a click at the end of a swipe, which would open the request as well.
  message?.addEventListener(
    'click',
    (event) => {
      if (wasSwipe) event.stopPropagation()
      wasSwipe = false
    },
    { capture: true },
  )
}
