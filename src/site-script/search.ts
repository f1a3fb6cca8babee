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
    const fits = (words: string): boolean => wanted.every((word) => words.includes(word))
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

/** Without capitals and accents: who types "telefono" means "teléfono". */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
