import type { Flow } from './flow.ts'

/** The flow of the page, whose screens stand there in order; a detour says what follows it. */
export function flowOfPage(): Flow {
  const { flow: name, start, digits, country, given, dialed } = document.body.dataset
  const computer: string[] = []
  const detours: string[] = []
  const phone: string[] = []
  const next: Record<string, string> = {}
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-screen]')) {
    const { screen = '', device, detour } = dataset
    if (device === 'phone') phone.push(screen)
    else if (detour === undefined) {
      next[computer.at(-1) ?? ''] = screen
      computer.push(screen)
    } else {
      next[screen] = detour
      detours.push(screen)
    }
  }
  const number = { given, dialed }
  return {
    ...{ name, start, computer, detours, phone, next, country, number },
    digits: Number(digits),
  } as Flow
}
