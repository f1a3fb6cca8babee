import { createHash } from 'node:crypto'
import type { CaptureScripts } from '../guide/screen-steps.ts'
import { screenStepsOf } from '../guide/screen-steps.ts'
import type { Guide, Project } from '../guide/load.ts'
import { viewsOf } from '../guide/outline.ts'
import { sitePath } from '../brand/site-address.ts'
import type { Locale } from '../i18n/language.ts'
import type { Artefact } from './artefacts.ts'
import { makeDocx } from './docx.ts'
import { bake, markedPicture } from './guide-shots.ts'
import { ready } from './mail-artefacts.ts'
import { pasteMarkdown, pastePage } from './paste.ts'
import type { PastedPicture } from './paste.ts'
import type { Printer } from './printer.ts'
import { readBlocks } from './read-blocks.ts'

/** What printing a page of the built site depends on: its text and all that it loads. */
export type PageInputs = (path: string) => string

/** The files of every guide in one language: as a PDF, to be pasted, and its pictures with their marks. */
export async function guideArtefacts(
  project: Project,
  scripts: CaptureScripts,
  locale: Locale,
  printer: Printer,
  pageInputs: PageInputs,
): Promise<Artefact[]> {
  const { brand, guides, outlines, places } = project
  const screenSteps = screenStepsOf(outlines, scripts)
  const artefacts: Artefact[] = []
  for (const { outline, page } of guides.filter((each) => each.outline.locale === locale)) {
    const { guide } = outline
    const where = sitePath(brand, `/guides/${guide}/`, locale).slice(brand.site.base.length)
    artefacts.push({
      name: `${locale}/guides/${guide}.pdf`,
      inputs: pageInputs(where),
      make: () => printer.page(where),
    })
    const pictures = new Map<string, Picture>()
    for (const view of viewsOf(outline).filter(({ picture }) => picture)) {
      const marked = await markedPicture(brand, places.root, outline, view, screenSteps)
      if (!marked) continue
      const { shot, marks, caption, frame, alt } = marked
      const name = `pictures/${guide}/${view.key}.png`
      const inputs = JSON.stringify({ sha256: shot.sha256, marks, caption, frame })
      const make = once(() => bake(marked))
      artefacts.push({ name: `${locale}/${name}`, inputs, make })
      const width = frame?.width ?? shot.width / shot.scale
      pictures.set(view.key, { src: `../${name}`, alt, width, inputs, make })
    }
    artefacts.push(...pasted({ outline, page }, project, pictures))
  }
  return artefacts
}

/** A picture beside a pasted text, and how it is made. */
type Picture = PastedPicture & Pick<Artefact, 'inputs'> & { make: () => Promise<Buffer> }

/** Does something the first time that it is asked for: the file of a picture and a document both need it. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => (made ??= make())
}

function pasted(
  { outline, page }: Pick<Guide, 'outline' | 'page'>,
  { brand }: Project,
  pictures: ReadonlyMap<string, Picture>,
): Artefact[] {
  const { locale, guide } = outline
  const { title, summary } = outline.frontmatter
  const blocks = readBlocks(page(), brand, locale, outline)
  const name = `${locale}/paste/${guide}`
  return [
    ready(
      `${name}.html`,
      pastePage(locale, title, summary, blocks, ({ view }) => pictures.get(view.key)),
    ),
    ready(
      `${name}.md`,
      pasteMarkdown(title, summary, blocks, ({ view }) => pictures.get(view.key)),
    ),
    {
      name: `${name}.docx`,
      inputs: JSON.stringify([title, summary, blocks, [...pictures], brand.name, brand.color]),
      make: async () => {
        const made = [...pictures].map(
          async ([key, { make, ...picture }]) => [key, { ...picture, png: await make() }] as const,
        )
        return makeDocx(brand, locale, title, summary, blocks, new Map(await Promise.all(made)))
      },
    },
  ]
}

/** A short name for what something was made from. */
export function fingerprint(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
