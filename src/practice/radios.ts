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
