/**
 * A language link leads to the step that the reader is at: the last one whose top has passed the middle
 * of the window. Before the first step it leads to the page.
 */
export function keepStep(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    for (const kind of ['click', 'auxclick']) {
      link.addEventListener(kind, () => {
        const passed = [...document.querySelectorAll<HTMLElement>('.step')].filter(
          (step) => step.getBoundingClientRect().top < window.innerHeight / 2,
        )
        link.hash = passed.at(-1)?.id ?? ''
      })
    }
  }
}
