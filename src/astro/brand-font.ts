import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cutFont } from '../brand/font-cut.ts'
import type { CutFace } from '../brand/font-cut.ts'
import { fontCss } from '../brand/font-css.ts'
import type { Project } from '../guide/load.ts'
import { pageLetters } from '../guide/page-letters.ts'

/** What modules and style sheets call the folder that cut fonts lie in: Vite publishes them from there. */
export const fontAlias = '@brand-font'

/** The folder, relative to the project. */
export const fontFolder = path.join('.cache', 'fonts')

/** A brand's font as the site gets it. */
export interface BrandFont {
  css: string
  /** What every page asks for at once, as modules name it. */
  files: string[]
}

const known = new WeakMap<Project, Promise<BrandFont>>()

/** Cuts a brand's font to its pages; nothing of it for a brand without one. */
export function brandFont(project: Project): Promise<BrandFont> {
  const made = known.get(project) ?? make(project)
  known.set(project, made)
  return made
}

async function make(project: Project): Promise<BrandFont> {
  const { brand, places } = project
  if (brand.theme.font === undefined) return { css: '', files: [] }
  const letters = Object.values(pageLetters(project)).flatMap((own) => [...own])
  const font = await cutFont(brand.theme.font, letters)
  const addresses = new Map(font.faces.map((face) => [face, keep(face, places.root)]))
  return {
    css: fontCss(font, (face) => addresses.get(face) ?? ''),
    files: [...addresses.values()],
  }
}

/** Writes a cut file to where Vite takes it from: in a folder of its bytes' hash, so that brands don't disturb each other. */
function keep({ use, woff2 }: CutFace, root: string): string {
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 16)
  const name = `${hash}/${use}.woff2`
  const file = path.join(root, fontFolder, name)
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    const part = `${file}.${process.pid}.part`
    writeFileSync(part, woff2)
    renameSync(part, file)
  }
  return `${fontAlias}/${name}`
}
