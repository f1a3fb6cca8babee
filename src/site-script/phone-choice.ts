import { deviceStore } from './device-store.ts'

/**
 * Where words differ between phones a reader chooses theirs once; the others' are hidden, here and on every page,
 * until they choose again.
 */
export function choosePhone(): void {
  const choices = [...document.querySelectorAll<HTMLElement>('[data-choose-phone]')]
  const store = deviceStore('phone')
  const show = (): void => {
    const phone = store.read()
    for (const part of document.querySelectorAll<HTMLElement>('[data-variant]')) {
      part.classList.toggle('other-phone', phone !== '' && part.dataset.variant !== phone)
    }
    for (const button of document.querySelectorAll<HTMLElement>('[data-phone]')) {
      button.setAttribute('aria-pressed', String(button.dataset.phone === phone))
    }
  }
  for (const choice of choices) {
    choice.hidden = false
    choice.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-phone]')
      if (!button) return
      store.write(button.dataset.phone ?? '')
      show()
    })
  }
  if (choices.length > 0) show()
}
