/** Roles whose element holds what somebody typed. */
const field =
  /^(\s*)- '?(?:textbox|searchbox|spinbutton|combobox|slider)(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*'?(?=:)/

const address = /^\s*- \/url:/

const indentOf = (line: string): number => line.search(/\S/)

/**
 * An accessibility outline (Playwright's aria snapshot) without what only a program sees: the addresses of links, and
 * what stands in fields, which may be a password. What a reader sees in a field is among the words of the screen.
 */
export function withoutValues(outline: string): string {
  const left: string[] = []
  let inside: number | undefined
  for (const line of outline.split('\n')) {
    const indent = indentOf(line)
    if (inside !== undefined && indent <= inside) inside = undefined
    if (address.test(line) || (inside !== undefined && /^\s*- text:/.test(line))) continue
    const [found] = field.exec(line) ?? []
    if (found !== undefined) inside = indent
    left.push(found === undefined ? line : `${found}:`)
  }
  // A colon is for what stands below.
  return left
    .map((line, index) => {
      const below = left[index + 1]
      const empty = below === undefined || indentOf(below) <= indentOf(line)
      return empty && line.endsWith(':') ? line.slice(0, -1) : line
    })
    .join('\n')
}
