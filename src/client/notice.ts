/** Takes a notice away when its last day is over: a page that was built once stays as it is for weeks. */
export function endNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-until]')
  const { until } = notice?.dataset ?? {}
  if (!notice || until === undefined) return
  // The reader's own day, as their clock shows it.
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  if (today > until) notice.hidden = true
}
