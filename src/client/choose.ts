import { audienceAnswers } from '../guide/audience.ts'
import type { AudienceQuestion, Audience } from '../guide/audience.ts'
import { deviceStore } from '../dom/device-store.ts'

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
    for (const input of inputsOf(choice)) input.checked = input.value === answer
  }
  for (const input of inputsOf(choice)) {
    input.addEventListener('change', () => {
      store.write(input.value)
      show()
    })
  }
  show()
  // Back shows a page as it was kept.
  addEventListener('pageshow', show)
}

function inputsOf(choice: AudienceQuestion): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${choice}"]`)]
}
