import { deviceStore } from './device-store.ts'

/**
 * Remembers which steps of a guide are done: pressing the button that leads on says so. Who comes back is offered the
 * step after the last one done, and may begin again.
 * @param celebrate what happens where the last step of a festive guide is done, for the first time
 */
export function keepProgress(celebrate?: () => void): void {
  const guide = document.querySelector<HTMLElement>('[data-guide]')
  if (!guide) return
  const store = deviceStore(`done:${guide.dataset.guide}`)
  const done = (): string[] => store.read().split(' ').filter(Boolean)

  for (const link of document.querySelectorAll<HTMLElement>('[data-done]')) {
    const finish = (event: MouseEvent): void => {
      // Of the other buttons only the middle one opens the link.
      if (event.button > 1) return
      const before = done()
      const step = link.closest('.step')?.id ?? ''
      store.write([...new Set([...before, step])].join(' '))
      show()
      const isNew = !before.includes(step)
      if (isNew && 'festive' in guide.dataset && leadsToEnd(link, event)) celebrate?.()
    }
    link.addEventListener('click', finish)
    link.addEventListener('auxclick', finish)
  }

  const resume = document.querySelector<HTMLElement>('[data-resume]')
  resume?.querySelector('button')?.addEventListener('click', () => {
    store.write('')
    show()
  })

  function show(): void {
    const steps = done()
    for (const step of document.querySelectorAll<HTMLElement>('.step')) {
      const isDone = steps.includes(step.id)
      mark(step.querySelector('.heading'), isDone, guide?.dataset.doneWords ?? '')
    }
    offer(resume, steps)
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

/** A tick behind a step's title, which a screen reader says too. */
function mark(heading: Element | null, isDone: boolean, words: string): void {
  const there = heading?.querySelector('.done')
  if (!isDone) there?.remove()
  else if (heading && !there) {
    const sign = document.createElement('span')
    sign.className = 'done'
    sign.textContent = words
    heading.append(sign)
  }
}

/** The way to the first step after the last one done; nothing where none is done, or all are. */
function offer(resume: HTMLElement | null, done: readonly string[]): void {
  const link = resume?.querySelector('a')
  if (!resume || !link) return
  const ids = resume.dataset.steps?.split(' ') ?? []
  const next = Math.max(...done.map((id) => ids.indexOf(id) + 1), 0)
  const id = ids[next]
  resume.hidden = next === 0
  link.hidden = id === undefined
  if (id === undefined) return
  link.textContent = `${link.dataset.words} ${next + 1}`
  link.hash = id
}
