import { doneSteps, nextStep } from './next-step.ts'

/** Who comes back in the middle of a guide is offered the step after the last one done, instead of the first. */
export function offerToGoOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-resume]')
  const words = link?.querySelector('span')
  if (!link || !words) return
  const { resume = '', steps = '', goOn = '' } = link.dataset
  const ids = steps.split(' ')
  const [begin, beginning] = [words.textContent, link.getAttribute('href') ?? '']
  const over = document.querySelector<HTMLElement>('[data-start-over]')
  const show = (): void => {
    const at = nextStep(ids, doneSteps(resume).read())
    const next = at > 0 ? ids[at] : undefined
    words.textContent = next === undefined ? begin : goOn.replace('#', String(at + 1))
    link.href = next === undefined ? beginning : beginning.replace(/[^/]+(\/[^/]*)$/, `${next}$1`)
    if (over) over.hidden = next === undefined
  }
  show()
  over?.addEventListener('click', () => doneSteps(resume).write([]))
  // Back shows a page as it was kept.
  addEventListener('pageshow', show)
}
