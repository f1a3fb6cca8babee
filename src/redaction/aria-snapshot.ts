/** Roles of elements that hold what somebody typed. */
const field =
  /^(\s*)- '?(?:textbox|searchbox|spinbutton|combobox|slider)(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*'?(?=:)/

const address = /^\s*- \/url:/

const indentOf = (line: string): number => line.search(/\S/)

/**
 * Playwright's aria snapshot of a screen without the URLs of links and the values of fields, which may be passwords.
 * What a reader can see in a field is among the words of the screen.
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
  // A colon announces children.
  return left
    .map((line, index) => {
      const below = left[index + 1]
      const empty = below === undefined || indentOf(below) <= indentOf(line)
      return empty && line.endsWith(':') ? line.slice(0, -1) : line
    })
    .join('\n')
}
