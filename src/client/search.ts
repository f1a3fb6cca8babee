/**
 * Finds guides by what a reader types: by title, summary and symptoms, which all stand on the home page already.
 * Without script there is no field, and the page is read.
 */
export function searchGuides(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  const status = document.querySelector<HTMLElement>('[data-search-found]')
  const place = field?.closest<HTMLElement>('.search')
  if (!field || !status || !place) return
  place.hidden = false
  const guides = [...document.querySelectorAll<HTMLElement>('.guides > li')].map((entry) => ({
    entry,
    words: plain(`${entry.textContent} ${entry.dataset.symptoms ?? ''}`),
  }))
  const sections = [...document.querySelectorAll<HTMLElement>('main > .section')]

  const show = (): void => {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean)
    // The beginning of a word is enough: "am" is no part of "company".
    const fits = (words: string): boolean => wanted.every((word) => words.includes(` ${word}`))
    for (const { entry, words } of guides) entry.hidden = !fits(words)
    const searching = wanted.length > 0
    for (const section of sections) {
      section.hidden = searching && !section.querySelector('.guides > li:not([hidden])')
    }
    const found = guides.filter(({ entry }) => !entry.hidden).length
    const { searchFound, searchNone } = status.dataset
    status.textContent = searching ? (found ? `${searchFound} ${found}` : (searchNone ?? '')) : ''
  }
  field.addEventListener('input', show)
  // A page that the browser has kept comes back with what was typed.
  addEventListener('pageshow', show)
}

/**
 * Words, each with a space before it, without capitals, accents and hyphens: who types "telefono" means "teléfono", and
 * who types "email" means "e-mail".
 */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
  return ` ${words.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''}`
}
