import * as disk from 'node:fs'
import path from 'node:path'

/** What is needed of the disk. */
type Disk = Pick<
  typeof disk,
  'cpSync' | 'existsSync' | 'mkdirSync' | 'readdirSync' | 'renameSync' | 'rmSync'
>

/** Why a folder can't be renamed: it is mounted, or a program on Windows has it open. */
const busy = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES']

/**
 * Puts a finished folder in the place of the one before, which is whole until then, even where that is killed.
 * @param fresh the finished one, on the same disk where possible; gone afterwards
 */
export function replaceFolder(folder: string, fresh: string, fs: Disk = disk): void {
  const old = `${fresh}-before`
  // Killed between two renames, the last time: what lies aside is the only whole one.
  if (fs.existsSync(old) && !fs.existsSync(folder)) fs.renameSync(old, folder)
  fs.rmSync(old, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  try {
    if (fs.existsSync(folder)) fs.renameSync(folder, old)
    fs.renameSync(fresh, folder)
  } catch (error) {
    if (!busy.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    if (fs.existsSync(old) && !fs.existsSync(folder)) fs.renameSync(old, folder)
    const names = fs.existsSync(folder) ? fs.readdirSync(folder) : []
    for (const name of names) fs.rmSync(path.join(folder, name), { recursive: true })
    fs.cpSync(fresh, folder, { recursive: true })
    fs.rmSync(fresh, { recursive: true })
  }
  fs.rmSync(old, { recursive: true, force: true })
}
