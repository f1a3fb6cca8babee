import { withoutPercents } from './fold.ts'

const parameter = /([\w.[\]-]*)=([^\s&#;"'<>]+)/g

/**
 * Every parameter of the addresses in a text as a reader of it would write it, `phone=+34 612 34 56 78`: without
 * codes, and those of an address inside a parameter, too.
 */
export function parametersOf(text: string): string[] {
  return [...text.matchAll(parameter)].flatMap(([, name = '', written = '']) => {
    const value = withoutPercents(written.replace(/(?<=.)\+/g, ' '))
    return [`${name}=${value}`, ...parametersOf(value)]
  })
}

/**
 * Whether the value that begins at a place of a text is named as an id, a time or a version, as in `ts=…` and
 * `"id":…`: figures that count things and ring nowhere.
 */
export function isCount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const [, name] = /([\w-]+)["']?[:=]["']?$/.exec(before) ?? []
  return name !== undefined && counting.test(name)
}

const counting = /^(?:t|v|cb|rev)$|^_+$|(?:id|ids|ts|time|stamp|date|version|hash|nonce|seed)$/i
