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
