/**
 * Finds guides by what a reader types: by title, summary and symptoms, which all stand on the page already. Folds that
 * hold something that fits are open while somebody searches. Without script there is no field, and the page is read.
 */
export function searchGuides(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  const status = document.querySelector<HTMLElement>('[data-search-found]')
  const box = field?.closest<HTMLElement>('[data-search-box]')
  if (!field || !status || !box) return
  box.hidden = false
  // Of a guide that stands there twice, on a card and in a fold, the fold has all the words.
  const said = new Map<string, string>()
  const found = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  for (const entry of found) {
    const { pathname = '' } = entry.querySelector('a') ?? {}
    // Piece by piece: the text of the whole has no space between a title and what follows.
    const pieces = [...entry.querySelectorAll('a, b, span')].map(({ textContent }) => textContent)
    const words = [said.get(pathname), ...pieces, entry.dataset.entry].join(' ')
    said.set(pathname, words)
  }
  const entries = found.map((entry) => ({
    entry,
    words: plain(said.get(entry.querySelector('a')?.pathname ?? '') ?? ''),
  }))
  const folds = [...document.querySelectorAll('details')].filter((fold) =>
    fold.querySelector('[data-entry]'),
  )
  /** Which folds the reader had opened before the search. */
  let opened: Element[] | undefined

  const show = (): void => {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean)
    // The beginning of a word is enough: "am" is no part of "company".
    const has = (words: string) => (word: string) => words.includes(` ${word}`)
    const whole = entries.filter(({ words }) => wanted.every(has(words)))
    // Where no guide has every word, one that has a word of some length is better than none.
    const long = wanted.filter(({ length }) => length > 2)
    const fitting = whole.length ? whole : entries.filter(({ words }) => long.some(has(words)))
    for (const one of entries) one.entry.hidden = !fitting.includes(one)
    const searching = wanted.length > 0
    if (searching) opened ??= folds.filter(({ open }) => open)
    for (const fold of folds) {
      const shows = fold.querySelector('[data-entry]:not([hidden])') !== null
      fold.hidden = !shows
      if (searching) fold.open = shows
      else if (opened) fold.open = opened.includes(fold)
    }
    if (!searching) opened = undefined
    const { length } = fitting
    const { searchFound, searchNone } = status.dataset
    status.textContent = searching ? (length ? `${searchFound} ${length}` : (searchNone ?? '')) : ''
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
