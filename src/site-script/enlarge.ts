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
      const frame = link.querySelector('.frame')
      if (!frame || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      dialog.querySelector('.frame')?.remove()
      dialog.append(frame.cloneNode(true))
      dialog.showModal()
      dialog.scrollTop = 0
    })
  }
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
