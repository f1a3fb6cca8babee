import { doneSteps } from './next-step.ts'

/**
 * Remembers which steps of a guide are done: pressing the button that leads on says so. They are ticked in the list of
 * steps, and where all steps stand below each other.
 * @param celebrate what happens where the last step of a festive guide is done, for the first time
 */
export function keepProgress(celebrate?: () => void): void {
  const guide = document.querySelector<HTMLElement>('[data-guide]')
  if (!guide) return
  const done = doneSteps(guide.dataset.guide ?? '')

  for (const link of document.querySelectorAll<HTMLElement>('[data-done]')) {
    const finish = (event: MouseEvent): void => {
      // Of the other buttons only the middle one opens the link.
      if (event.button > 1) return
      const before = done.read()
      const step = link.closest('.step')?.id ?? ''
      done.write([...new Set([...before, step])])
      show()
      if (!('festive' in guide.dataset) || !leadsToEnd(link, event)) return
      // What comes next is said where this leads to.
      const dock = link.closest<HTMLElement>('.dock')
      if (dock) dock.hidden = true
      if (!before.includes(step)) celebrate?.()
    }
    link.addEventListener('click', finish)
    link.addEventListener('auxclick', finish)
  }

  function show(): void {
    const steps = done.read()
    for (const link of document.querySelectorAll('.rail li a')) {
      // Each leads to its step's page, or to the step on this one.
      const [, step = ''] =
        /([\w-]+)(?:\/(?:index\.html)?)?$/.exec(link.getAttribute('href') ?? '') ?? []
      const isDone = steps.includes(step)
      link.parentElement?.classList.toggle('is-done', isDone)
      mark(link, isDone, guide?.dataset.doneWords ?? '')
    }
    for (const step of document.querySelectorAll<HTMLElement>('.all-steps .step')) {
      fold(step, steps.includes(step.id), guide?.dataset.doneWords ?? '')
    }
  }
  show()
  // Back shows a page as it was kept.
  addEventListener('pageshow', show)
}

/** Whether a press leads to the end of the guide, in this window: a new one hides what this one shows. */
function leadsToEnd(
  link: HTMLElement,
  { button, ctrlKey, metaKey, shiftKey }: MouseEvent,
): boolean {
  const here = button === 0 && !ctrlKey && !metaKey && !shiftKey
  return here && link.getAttribute('href') === '#the-end'
}

/** The word for done behind a step's title in the list: a screen reader says it, too. */
function mark(title: Element | null, isDone: boolean, words: string): void {
  const there = title?.querySelector('.unseen')
  if (!isDone) there?.remove()
  else if (title && !there) {
    const sign = document.createElement('span')
    sign.className = 'unseen'
    sign.textContent = words
    title.append(' ', sign)
  }
}

/** Where all steps stand below each other, a done one is folded; the button that says so opens it again. */
function fold(step: HTMLElement, isDone: boolean, words: string): void {
  const there = step.querySelector('.done')
  step.classList.toggle('is-done', isDone)
  if (!isDone) there?.remove()
  else if (!there) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'done'
    button.textContent = words
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', () => {
      const isOpen = step.classList.toggle('is-open')
      button.setAttribute('aria-expanded', String(isOpen))
    })
    step.querySelector('.heading')?.append(button)
  }
}
