/**
 * A language link leads to the step that the reader is at: the last one whose top has passed the middle
 * of the window. The link stands at the top of the page, though, where no step is: who went up there to press
 * it is led to the place that the address names. Without one the link leads to the page.
 */
export function keepStep(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    for (const kind of ['click', 'auxclick']) {
      link.addEventListener(kind, () => {
        const passed = [...document.querySelectorAll<HTMLElement>('.step')].filter(
          (step) => step.getBoundingClientRect().top < window.innerHeight / 2,
        )
        link.hash = passed.at(-1)?.id ?? location.hash
      })
    }
  }
}
