// What a finger, the arrow keys and a scroller do, in place of what a browser would do by itself.

/**
 * Arrow keys in a group of radios, as a browser gives them to radios that share a `name`. Ours have
 * none, because no field of the practice portal has one.
 */
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

/** What is left of the drawn bar's length beside its thumb, in per cent, as the style sheet says. */
const room = 40

/** Moves the thumb of the drawn scroll bar, which is in sight where the browser shows none of its own. */
export function followScroll(): void {
  const scroller = document.querySelector('.scroller')
  const thumb = document.querySelector<HTMLElement>('.drawn-bar span')
  scroller?.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    if (thumb) thumb.style.top = `${(room * scrollTop) / (scrollHeight - clientHeight)}%`
  })
}

/** How far a finger has to move, in CSS pixels: more than a shaky tap, less than half a message. */
const shortestSwipe = 40

/** Calls `swiped` when a finger pushes the message on the lock screen to the left; a tap stays a tap. */
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
  // The click that a mouse adds at the end of a swipe would open the request as well.
  message?.addEventListener(
    'click',
    (event) => {
      if (wasSwipe) event.stopPropagation()
      wasSwipe = false
    },
    { capture: true },
  )
}
