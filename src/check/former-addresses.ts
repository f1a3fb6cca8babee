import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formerAddresses } from '../guide/former-addresses.ts'
import type { Outline } from '../guide/outline.ts'
import { flowsOf } from '../practice/flows.ts'
import type { CheckInput } from './check-input.ts'
import { publicAddresses } from './public-files.ts'

type Input = Pick<CheckInput, 'brand' | 'outlines' | 'places'>

/** Folders of files that a build writes. */
const folders = ['assets', 'brand', 'codes', 'icons', 'scenes', 'share']

/** Where a guide was once, nothing else is today, and no other guide says that it was there. */
export function checkFormerAddresses(input: Input): Diagnostic[] {
  const taken = takenPaths(input)
  const owners = new Map<string, Outline>()
  return input.outlines.flatMap((outline) => {
    const { file, frontmatter } = outline
    const at = { file, key: 'was', line: frontmatter.was?.line ?? 1 }
    const told = new Set<string>()
    return formerAddresses(outline, input.brand.defaultLanguage).flatMap(
      ({ said, path }): Diagnostic[] => {
        const other = owners.get(path)
        owners.set(path, other ?? outline)
        if (told.has(said)) return []
        if (isTaken(path, taken)) {
          told.add(said)
          return [
            {
              code: 'address-taken',
              at,
              message: `"${said}" is the address of something that the site has today.`,
              fix: 'Take it out of was.',
            },
          ]
        }
        if (other === undefined) return []
        told.add(said)
        return [
          {
            code: 'address-twice',
            at,
            message:
              other === outline
                ? `"${said}" is there twice.`
                : `"${said}" stands in was of ${other.file}, too, and can lead to one guide only.`,
            fix: other === outline ? 'Write it once.' : 'Leave it in the one that readers want.',
          },
        ]
      },
    )
  })
}

function isTaken(path: string, taken: ReadonlySet<string>): boolean {
  const [first = ''] = path.split('/')
  return taken.has(path) || folders.includes(first)
}

/** Every address of today, from the top of the site on, without a slash at its ends. */
function takenPaths({ brand, outlines, places }: Input): Set<string> {
  const flows = brand.practice ? ['', 'requests', ...flowsOf(brand)] : []
  const ofLanguages = brand.languages.flatMap((locale) => {
    const own = outlines.filter((outline) => outline.locale === locale)
    const most = Math.max(0, ...own.map(({ steps }) => steps.length))
    const paths = [
      '',
      ...(brand.accessibility.page ? [] : ['accessibility']),
      ...flows.map((flow) => `practice/${flow}`),
      ...own.flatMap(({ guide, steps }) => [
        `guides/${guide}`,
        ...steps.map(({ id }) => `guides/${guide}/${id}`),
      ]),
      // "Step 7", whichever guide is the first in order.
      ...Array.from({ length: most }, (_, index) => String(index + 1)),
    ]
    const prefix = locale === brand.defaultLanguage ? '' : `${locale}/`
    return paths.map((path) => `${prefix}${path}`.replace(/\/$/, ''))
  })
  // A page is a folder's index.html, and a file may lie in its place.
  const files = publicAddresses(places.root).map((file) =>
    file.slice(1).replace(/\/?index\.html$/, ''),
  )
  return new Set([...ofLanguages, ...files])
}
