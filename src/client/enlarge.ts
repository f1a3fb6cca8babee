/**
 * Opens an enlarged picture over the page instead of in its place, so that nobody loses their step.
 * Without a dialog element, or with a key that asks for a new tab, the link stays a link.
 */
export function enlargeInPlace(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.enlarged')
  const close = dialog?.querySelector('button')
  const place = dialog?.querySelector('div')
  if (!dialog?.showModal || !close || !place) return
  // Arrow keys scroll what has the focus.
  place.tabIndex = 0
  place.setAttribute('aria-label', dialog.getAttribute('aria-label') ?? '')

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-enlarge]')) {
    link.addEventListener('click', (event) => {
      const frame = link.querySelector('.frame')?.cloneNode(true) as HTMLElement | undefined
      if (!frame || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      frame.classList.toggle('upright', link.matches('.handset'))
      enlarge(frame)
      place.replaceChildren(frame)
      dialog.showModal()
      showMark(place, frame)
    })
  }
  close.addEventListener('click', () => dialog.close())
  // Beside the picture is the dialog itself only where its backdrop is.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}

/** As far as the first mark and its number need it, and no further: the top of a screen says which one it is. */
function showMark(place: HTMLElement, frame: HTMLElement): void {
  place.scrollTo(0, 0)
  const mark = frame.querySelector('.ring')?.getBoundingClientRect()
  if (!mark) return
  const room = 56
  const seen = place.getBoundingClientRect()
  /** How far to scroll so that a stretch is seen with room around it; its beginning, where it is too long. */
  const beyond = (start: number, end: number, from: number, to: number): number =>
    Math.min(Math.max(0, end + room - to), Math.max(0, start - room - from))
  place.scrollBy(
    beyond(mark.left, mark.right, seen.left, seen.right),
    beyond(mark.top, mark.bottom, seen.top, seen.bottom),
  )
}

/** Twice its size on the page, which is every pixel of the file: still sharp. */
function enlarge(frame: HTMLElement): void {
  for (const picture of frame.querySelectorAll('img')) {
    picture.width *= 2
    picture.height *= 2
    picture.loading = 'eager'
    picture.decoding = 'sync'
  }
}
