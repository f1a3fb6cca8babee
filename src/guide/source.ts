import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { notUtf8 } from '../diagnostics/config-file.ts'

/**
 * Finds what can stand in a file and not in a text: letters in another encoding than UTF-8, control characters,
 * line ends of long-gone machines. Where there is any, nothing else that is said of the file would be true.
 * @param source the file's text, as read
 * @returns at most one problem of a kind: the first place of each
 */
export function checkSource(source: string, file: string): Diagnostic[] {
  const at = (index: number): Diagnostic['at'] => {
    const before = source.slice(0, index).split(/\r\n|\r|\n/)
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
  const encoding = source.indexOf('\ufffd')
  if (encoding >= 0) return [{ at: at(encoding), ...notUtf8 }]
  const problems: Diagnostic[] = []
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(source)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    problems.push({
      at: at(control.index),
      message: `There is an invisible control character here (U+${code}).`,
      fix: 'Delete the words around it and type them anew.',
    })
  }
  const lineEnd = /\r(?!\n)/.exec(source)
  if (lineEnd) {
    problems.push({
      at: at(lineEnd.index),
      message: 'The line ends here in a way that only very old machines know.',
      fix: 'Save the file again and choose line ends "LF" or "CRLF".',
    })
  }
  return problems
}
