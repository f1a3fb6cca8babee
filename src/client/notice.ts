import { today } from './today.ts'

/** Takes a notice away when its last day is over: a page that was built once stays as it is for weeks. */
export function endNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-until]')
  const { until } = notice?.dataset ?? {}
  if (notice && until !== undefined && today() > until) notice.hidden = true
}
