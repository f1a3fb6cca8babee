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
