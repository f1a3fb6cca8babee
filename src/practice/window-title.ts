import type { Brand } from '../brand/brand.ts'
import type { Outline, View, WindowTitle } from '../guide/outline.ts'
import type { ScreenStep } from '../guide/screen-steps.ts'
import { messagesFor } from '../i18n/translate.ts'
import { computerRows } from './rows.ts'

/** The name of the service that a company has at Duo, invented: every company's is another. */
const duoHost = { before: 'api-1234', strong: '.duosecurity.com', after: '/' }

/** What stands at the top of the window around the practice screen that a view shows. */
export function windowTitle(
  { guide, locale, frontmatter }: Outline,
  view: View,
  brand: Brand,
  screenSteps: readonly ScreenStep[],
): WindowTitle {
  const key = view.sameAs ?? view.key
  const { screen = '' } =
    screenSteps.find((each) => each.guide === guide && each.view === key) ?? {}
  const [name = ''] = screen.split('/')
  const own = Object.entries(computerRows).find(([id]) => id === name)?.[1].window
  // A guide that only shows the invitation names no screen of its own, as the one on whether an email is real: its
  // labels tell.
  if (own === 'mail' || view.labels.some(({ id }) => id?.startsWith('email-'))) {
    return { icon: 'mail', before: messagesFor(locale)('guide.inbox'), strong: '', after: '' }
  }
  // Who signs in meets the classic screens within the company's page; a link in an email opens Duo's own.
  const isWithin = frontmatter.prompt === 'classic' && brand.enrollment.start === 'sign-in'
  const isCompanys = own === 'company' || isWithin
  const address = isCompanys ? companyAddress(brand) : duoHost
  return { icon: 'lock', ...address, mark: view.address?.number }
}

/** The company's own sign-in page; its name, where nobody has said the address. */
function companyAddress({ enrollment, shortName }: Brand): Omit<WindowTitle, 'icon'> {
  const { signIn } = enrollment
  if (signIn === undefined) return { before: shortName, strong: '', after: '' }
  const { host } = new URL(signIn)
  const labels = host.split('.')
  const domain = labels.length > 2 ? labels.slice(1).join('.') : host
  return { before: host.slice(0, host.length - domain.length), strong: domain, after: '/' }
}
