import { audienceAnswers } from '../guide/audience.ts'
import type { AudienceQuestion, Audience } from '../guide/audience.ts'
import { deviceStore } from './device-store.ts'

/** What holds for who has not said anything; of the rest all is shown. */
const unsaid: Partial<Record<AudienceQuestion, Audience>> = { devices: 'computer-and-phone' }

/**
 * Where words differ between readers they say once who they are; what is for others is hidden, here and on every page,
 * until they choose again.
 */
export function chooseInPlace(): void {
  for (const choice of Object.keys(audienceAnswers) as AudienceQuestion[]) offerChoice(choice)
}

function offerChoice(choice: AudienceQuestion): void {
  const store = deviceStore(choice)
  const answers: readonly string[] = audienceAnswers[choice]
  const show = (): void => {
    const said = store.read()
    // What an older page of this site has kept may be no answer any more.
    const answer = answers.includes(said) ? said : (unsaid[choice] ?? '')
    for (const part of document.querySelectorAll<HTMLElement>('[data-audience]')) {
      const { audience = '' } = part.dataset
      if (!answers.includes(audience)) continue
      part.classList.toggle('not-mine', answer !== '' && audience !== answer)
      part.classList.toggle('mine', audience === answer)
    }
    for (const button of document.querySelectorAll<HTMLElement>(
      `[data-choose="${choice}"] [data-answer]`,
    )) {
      button.setAttribute('aria-pressed', String(button.dataset.answer === answer))
    }
    if (choice === 'devices') nameDevices(answer === 'only-phone')
  }
  for (const group of document.querySelectorAll<HTMLElement>(`[data-choose="${choice}"]`)) {
    group.hidden = false
    group.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-answer]')
      if (!button) return
      store.write(button.dataset.answer ?? '')
      show()
    })
  }
  show()
  // Back shows a page as it was kept; a sheet of paper is everybody's.
  addEventListener('pageshow', show)
  if (choice === 'devices') {
    addEventListener('beforeprint', () => nameDevices(false))
    addEventListener('afterprint', show)
  }
}

/** Who has only the phone finds in its browser what others find on a computer: the guide has the words for it. */
function nameDevices(onlyPhone: boolean): void {
  const guide = document.querySelector<HTMLElement>('[data-in-browser]')
  const { inBrowser, leaveBrowser, toBrowser } = guide?.dataset ?? {}
  guide?.classList.toggle('only-phone', onlyPhone)
  const names = {
    '.chip.computer': inBrowser,
    '.turn.phone:not([data-audience])': leaveBrowser,
    '.turn.computer:not([data-audience])': toBrowser,
  }
  for (const [places, words] of Object.entries(names)) {
    for (const place of guide?.querySelectorAll<HTMLElement>(places) ?? []) {
      place.dataset.both ??= place.textContent ?? ''
      place.classList.toggle('in-browser', onlyPhone)
      place.textContent = (onlyPhone ? words : place.dataset.both) ?? ''
    }
  }
}
