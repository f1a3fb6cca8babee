import path from 'node:path'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { shownPath } from '../src/guide/content-files.ts'
import { root } from './project.ts'

/** What keeps every command from working in this folder. */
export function wrongWithFolder(folder: string, command: string): Diagnostic | undefined {
  const sign = /[#?]/.exec(folder)?.[0]
  return sign === undefined
    ? undefined
    : {
        code: 'folder-name',
        at: { file: command },
        message: `The path of this folder has a "${sign}" in it, and the tools that build the site take what follows for no part of it.`,
        fix: `Move or rename the folder: ${path.basename(folder).replaceAll(/[#?]/g, '-')}`,
      }
}

const full = { message: 'The disk is full.', fix: 'Make room, and run the command again.' }
const closed = {
  message: 'The system keeps us from reading or writing it.',
  fix: 'See whose it is, and that you may read and write there.',
}
const otherKind = {
  message: 'There is a folder where a file belongs, or a file where a folder does.',
  fix: 'Move it away.',
}
const refusals: Readonly<Record<string, Pick<Diagnostic, 'message' | 'fix'>>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
  EISDIR: otherKind,
  ENOTDIR: otherKind,
  EEXIST: otherKind,
}

/** A port or a watcher that the system refuses is no file. */
const notOfFiles = ['listen', 'bind', 'connect', 'watch']

/** What the system refused, where that is why an error was thrown. */
export function refusedBySystem(error: unknown, command: string): Diagnostic | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { code = '', path: file, syscall = '' } = inner as NodeJS.ErrnoException
    const refused = notOfFiles.includes(syscall) ? undefined : refusals[code]
    if (!refused) continue
    return {
      code: 'refused',
      at: { file: file === undefined ? command : shownPath(root, file) },
      ...refused,
    }
  }
  return undefined
}
