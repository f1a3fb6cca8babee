import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '..', 'src', 'practice')
const origin =
  '// Written by scripts/practice-screens.ts from the rows in screens/: not edited by hand.\n'

/**
 * Lists the rows in `src/practice/screens/`, since TypeScript and Node cannot find files by a pattern.
 * @returns the text of each file, by its name in `src/practice/`
 */
export function screenLists(): Record<string, string> {
  const [computer, phone] = [idsOf('computer'), idsOf('phone')]
  return {
    'screen-names.ts': [
      origin,
      union('ComputerScreen', 'A screen of the practice computer.', computer),
      union('PhoneScreen', 'A screen of the practice phone.', phone),
      '/** A screen of the practice portal. */\nexport type ScreenName = ComputerScreen | PhoneScreen\n',
    ].join('\n'),
    'computer-screens.ts': registry('computer', computer),
    'phone-screens.ts': registry('phone', phone),
  }
}

/** Updates the lists if a row has been added or removed; called before any command loads them. */
export function writeScreenLists(): void {
  for (const [name, text] of Object.entries(screenLists())) {
    const file = path.join(folder, name)
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  }
}

function idsOf(device: string): string[] {
  return readdirSync(path.join(folder, 'screens', device))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

function union(name: string, about: string, ids: readonly string[]): string {
  return `/** ${about} */\nexport type ${name} =\n${ids.map((id) => `  | '${id}'\n`).join('')}`
}

function registry(device: string, ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const name = id.includes('-') ? `'${id}'` : id
    return `export { row as ${name} } from './screens/${device}/${id}.ts'\n`
  })
  return [origin, ...lines].join('')
}
