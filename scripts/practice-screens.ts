import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '..', 'src', 'practice')
const origin =
  '// Written by scripts/practice-screens.ts from the rows in screens/: not edited by hand.\n'

/**
 * What knows every screen of the practice portal, as its rows in `src/practice/screens/` say: TypeScript and Node find
 * no files by a pattern.
 * @returns the text of each file, by its name in `src/practice/`
 */
export function screenLists(): Record<string, string> {
  const ids = readdirSync(path.join(folder, 'screens'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  const on = (device: string): string[] =>
    ids.filter((id) =>
      readFileSync(path.join(folder, 'screens', `${id}.ts`), 'utf8').includes(
        `  device: '${device}',\n`,
      ),
    )
  const [computer, phone] = [on('computer'), on('phone')]
  return {
    'screen-names.ts': [
      origin,
      union('ComputerScreen', 'A screen of the practice computer.', computer),
      union('PhoneScreen', 'A screen of the practice phone.', phone),
      '/** A screen of the practice portal. */\nexport type ScreenName = ComputerScreen | PhoneScreen\n',
    ].join('\n'),
    'all-screens.ts': [
      origin +
        ids.map((id) => `import { row as ${variable(id)} } from './screens/${id}.ts'\n`).join(''),
      registry('computerScreens', "Every row of the computer's screens.", computer),
      registry('phoneScreens', "Every row of the phone's screens.", phone),
    ].join('\n'),
  }
}

/** Writes the lists anew where a row has come or gone: before any command has loaded them. */
export function writeScreenLists(): void {
  for (const [name, text] of Object.entries(screenLists())) {
    const file = path.join(folder, name)
    if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  }
}

function union(name: string, about: string, ids: readonly string[]): string {
  return `/** ${about} */\nexport type ${name} =\n${ids.map((id) => `  | '${id}'\n`).join('')}`
}

function registry(name: string, about: string, ids: readonly string[]): string {
  const entries = ids.map((id) =>
    id === variable(id) ? `  ${id},\n` : `  '${id}': ${variable(id)},\n`,
  )
  return `/** ${about} */\nexport const ${name} = {\n${entries.join('')}}\n`
}

/** `notify-ask` → `notifyAsk`. */
function variable(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
