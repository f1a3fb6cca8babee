import type { Project } from '../guide/load.ts'
import type { CaptureScripts } from '../guide/screen-steps.ts'
import type { Artefact } from './artefacts.ts'
import { textOfSpans } from './blocks.ts'
import { sectionsOf } from './blocks.ts'
import { guideArtefacts } from './guide-artefacts.ts'
import type { PageInputs } from './guide-artefacts.ts'
import { makeIndex } from './index-page.ts'
import type { ListedKit } from './index-page.ts'
import { readKitWords } from './kit-words.ts'
import type { KitWords } from './kit-words.ts'
import { mailArtefacts, ready } from './mail-artefacts.ts'
import type { Printer } from './printer.ts'
import { sheetArtefacts } from './sheet-artefacts.ts'
import { blocksToChat } from './to-text.ts'

/**
 * Everything that a company hands out when it rolls out Duo, in all its languages.
 * @throws HandrailError with every mistake in the kit's words, at once
 */
export async function kitArtefacts(
  project: Project,
  scripts: CaptureScripts,
  printer: Printer,
  pageInputs: PageInputs,
): Promise<Artefact[]> {
  const { brand, outlines, places } = project
  const artefacts: Artefact[] = []
  const listed: ListedKit[] = []
  for (const words of readKitWords(project)) {
    const { locale } = words
    const context = { root: places.root, brand, locale }
    const mails = await mailArtefacts(places.root, brand, words)
    const { prints, desk, ...sheets } = await sheetArtefacts(context, words, project, printer)
    artefacts.push(...mails.artefacts, ...sheets.artefacts)
    artefacts.push(...(await guideArtefacts(project, scripts, locale, printer, pageInputs)))
    const chats = chatsOf(words)
    chats.forEach(({ text }, at) => {
      artefacts.push(ready(`${locale}/chat/${at + 1}.txt`, `${text}\n`))
    })
    listed.push({
      locale,
      mails: words.mails.map(({ name, group, words }) => ({
        name,
        group,
        subject: words.about.subject ?? '',
        html: mails.made.get(name)?.html ?? '',
        text: mails.made.get(name)?.text ?? '',
      })),
      chats,
      prints,
      desk,
      guides: [
        ...(words.texts.faq
          ? [{ title: words.texts.faq.about.title ?? '', files: asText('faq') }]
          : []),
        ...outlines
          .filter((outline) => outline.locale === locale)
          .map(({ guide, frontmatter }) => ({
            title: frontmatter.title,
            files: [
              { kind: 'pdf' as const, href: `guides/${guide}.pdf` },
              { kind: 'word' as const, href: `paste/${guide}.docx` },
              ...asText(`paste/${guide}`),
            ],
          })),
      ],
    })
  }
  return [
    ...artefacts,
    // A company's copy may have a .gitignore from before there was a kit.
    ready('.gitignore', '*\n'),
    ready('index.html', makeIndex(places.root, brand, listed)),
  ]
}

/** A text that is there as a page and as Markdown. */
const asText = (name: string): ListedKit['guides'][number]['files'] => [
  { kind: 'pasteHtml', href: `${name}.html` },
  { kind: 'markdown', href: `${name}.md` },
]

/** Messages for a chat: each heading says when one is sent, and what stands below it is the message. */
function chatsOf({ texts }: KitWords): { title: string; text: string }[] {
  return sectionsOf(texts.chat?.blocks ?? []).map(([heading, ...message]) => ({
    title: heading?.kind === 'heading' ? textOfSpans(heading.spans) : '',
    text: blocksToChat(message),
  }))
}
