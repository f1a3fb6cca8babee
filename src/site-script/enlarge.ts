/**
 * Opens an enlarged picture over the page instead of in its place, so that nobody loses their step.
 * Without a dialog element, or with a key that asks for a new tab, the link stays a link.
 */
export function enlargeInPlace(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.enlarged')
  const close = dialog?.querySelector('button')
  if (!dialog?.showModal || !close) return

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-enlarge]')) {
    link.addEventListener('click', (event) => {
      const frame = link.querySelector('.frame')?.cloneNode(true) as HTMLElement | undefined
      const picture = frame?.querySelector('img')
      if (!frame || !picture || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      dialog.querySelector('.frame')?.remove()
      // Every pixel of the file: twice the size on the page, and still sharp.
      picture.width *= 2
      picture.height *= 2
      dialog.append(frame)
      dialog.showModal()
      frame.querySelector('.ring')?.scrollIntoView({ block: 'center', inline: 'center' })
    })
  }
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
