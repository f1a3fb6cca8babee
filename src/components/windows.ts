import { brand } from 'virtual:handrail'
import { screenSteps } from 'virtual:handrail/guides'
import { messagesFor } from '../i18n/translate.ts'
import type { Outline, View } from '../guide/outline.ts'
import { computerRows } from '../practice/rows.ts'
import type { WindowTitle } from '../shots/device-frame.ts'

/** The name of the service that a company has at Duo, invented: every company's is another. */
const duoHost = { before: 'api-1234', strong: '.duosecurity.com', after: '/' }

/** The window of a practice screen that a view shows. */
export function windowOf({ guide, locale, frontmatter }: Outline, view: View): WindowTitle {
  const { screen = '' } =
    screenSteps.find((each) => each.guide === guide && each.view === view.key) ?? {}
  const [name = ''] = screen.split('/')
  const own = Object.entries(computerRows).find(([id]) => id === name)?.[1].window
  // Before the first step a guide shows the same e-mail, which its first step owns.
  if (own === 'mail' || view.labels.some(({ id }) => id?.startsWith('email-'))) {
    return { icon: 'mail', before: messagesFor(locale)('guide.inbox'), strong: '', after: '' }
  }
  if (own === 'company' || frontmatter.prompt === 'classic') return companyWindow()
  return { icon: 'lock', ...duoHost }
}

/** The company's own sign-in page; its name, where nobody has said the address. */
function companyWindow(): WindowTitle {
  const { signIn } = brand.enrollment
  if (signIn === undefined) return { icon: 'lock', before: brand.shortName, strong: '', after: '' }
  const { host } = new URL(signIn)
  const labels = host.split('.')
  const domain = labels.length > 2 ? labels.slice(1).join('.') : host
  return {
    icon: 'lock',
    before: host.slice(0, host.length - domain.length),
    strong: domain,
    after: '/',
  }
}
