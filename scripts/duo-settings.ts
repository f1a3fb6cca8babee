import type { Brand, Localized } from '../src/brand/brand.ts'
import { checkBrand } from '../src/brand/check.ts'
import type { Method } from '../src/brand/methods.ts'
import type { OptionComment } from './brand-docs.ts'
import { escapeHtml } from '../src/dom/escape-html.ts'

/** What Duo's Admin Panel has to say so that a guide is true. */
export interface DuoSetting {
  /** Where it stands in the Admin Panel, such as `Policies › Remembered devices`. */
  place: string
  /** What has to stand there. */
  says: string
  /** What it is about: the first sentence about the brand file's option. */
  about: string
  /** The option that says so in the brand file. */
  option: string
  /** Whether that is what Handrail takes to be so where a brand file says nothing. */
  isDefault: boolean
}

const methodNames: Readonly<Record<Method, string>> = {
  push: 'Duo Push',
  passcode: 'Duo Mobile passcodes',
  text: 'text messages',
  call: 'phone calls',
  'security-key': 'security keys',
  'built-in': 'Touch ID, Face ID and Windows Hello',
  token: 'hardware tokens',
}

const onOrOff = (is: boolean): string => (is ? 'On' : 'Off')

function inEach(text: Localized): string {
  return typeof text === 'string' ? text : Object.values(text).join(' · ')
}

/** What each option asks of the Admin Panel; `undefined` where it asks nothing of this brand. */
const wanted: Readonly<Record<string, (brand: Brand) => string | undefined>> = {
  accountName: ({ accountName }) => accountName,
  'screens.language': ({ prompts, screens, languages }) =>
    prompts.includes('classic')
      ? screens.language === 'same'
        ? `The reader’s own, one of ${languages.join(', ')}`
        : screens.language
      : undefined,
  'screens.logo': ({ screens }) =>
    screens.logo === undefined ? 'No logo' : 'The logo that the pictures show',
  'screens.accent': ({ prompts, screens }) =>
    prompts.includes('universal') ? screens.accent : undefined,
  'enrollment.subject': ({ enrollment }) =>
    enrollment.start === 'sign-in' ? undefined : inEach(enrollment.subject),
  'enrollment.linkDays': ({ enrollment }) =>
    enrollment.start === 'sign-in' ? undefined : `${enrollment.linkDays} days`,
  'enrollment.codeHours': ({ enrollment }) => `${enrollment.codeHours} hours`,
  'platforms.duoMobile': ({ platforms }) => `At least ${platforms.duoMobile}`,
  prompts: ({ prompts }) =>
    prompts.length > 1
      ? 'On for some applications, off for others'
      : onOrOff(prompts.includes('universal')),
  'policy.methods': ({ policy }) =>
    `Only these: ${policy.methods.map((method) => methodNames[method]).join(', ')}`,
  'policy.verifiedPush': ({ policy }) =>
    policy.verifiedPush === false ? 'Off' : `On, with ${policy.verifiedPush} digits`,
  'policy.rememberDays': ({ policy }) =>
    policy.rememberDays === false ? 'Off' : `On, for ${policy.rememberDays} days`,
  'policy.restore': ({ policy }) => onOrOff(policy.restore),
  'policy.manageDevices': ({ policy }) => onOrOff(policy.manageDevices),
  'policy.callKeys': ({ policy: { methods, callKeys } }) =>
    methods.includes('call')
      ? `${callKeys.approve} lets the person in, ${callKeys.report} reports the call`
      : undefined,
  'policy.lockOut': ({ policy: { lockOut } }) =>
    `After ${lockOut.after} failed tries, ${
      lockOut.minutes === undefined
        ? 'until the help desk unlocks it'
        : `for ${lockOut.minutes} minutes`
    }`,
}

const inPanel = / ?In Duo's Admin Panel: (.+?)\.(?: |$)/

/**
 * Every setting of Duo that a brand's guides rely on, in the order of the Admin Panel's pages.
 * @param comments what the brand file's options say of themselves: where a setting stands is told there, and only there
 * @throws Error for an option that names its place there and has no words here
 */
export function duoSettings(
  brand: Brand,
  comments: ReadonlyMap<string, OptionComment>,
): DuoSetting[] {
  const { folder, file, name } = brand
  const bare = checkBrand({ name, support: { email: 'help@example.com' } }, folder, file)
  const settings = [...comments].flatMap(([option, { text }]): DuoSetting[] => {
    const place = inPanel.exec(text)?.[1]
    if (place === undefined) return []
    const saysOf = wanted[option]
    if (!saysOf) throw new Error(`scripts/duo-settings.ts does not know ${option}.`)
    const says = saysOf(brand)
    const about = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text
    const isDefault = option !== 'accountName' && saysOf(bare) === says
    return says === undefined ? [] : [{ place, says, about, option, isDefault }]
  })
  return settings.sort((one, other) => one.place.localeCompare(other.place, 'en'))
}

/** The list as a page to print, which needs no other file. */
export function duoPage(brand: Brand, settings: readonly DuoSetting[]): string {
  const areas = [...new Set(settings.map(areaOf))]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Set these in Duo: ${escapeHtml(brand.shortName)}</title>
<style>${style}</style>
<main>
<h1>Set these in Duo so that this guide is true</h1>
<p>The guides of ${escapeHtml(brand.name)} tell people what follows. Look at each place in Duo’s Admin Panel, and tick what is so. Where Duo says something else, change it there, or change <code>${escapeHtml(brand.file)}</code> and publish again. The rows under Policies are about the policy that applies to your people: look at “New User Policy” too, which says whether somebody without Duo is asked to set it up, and at each group policy and application policy, which go before the global one. Duo moves its settings now and then: if one is not where this list says, search for the last words of its name.</p>
${areas
  .map((area) =>
    tableOf(
      area,
      settings.filter((each) => areaOf(each) === area),
    ),
  )
  .join('\n')}
<p>One thing no setting tells: walk through your own set-up once, with a phone that has never seen it. Then write the day into <code>reviewed</code>.</p>
<p class="sign"><span>Looked at by</span><span>Day</span></p>
</main>
</html>
`
}

/** The page of the Admin Panel's menu. */
function areaOf({ place }: DuoSetting): string {
  return place.split(' › ')[0] ?? place
}

function tableOf(area: string, settings: readonly DuoSetting[]): string {
  const rows = settings.map(({ place, says, about, option, isDefault }) => {
    const within = place.split(' › ').slice(1).join(' › ')
    return `<tr><td><input type="checkbox" aria-label="${escapeHtml(within)}"></td><th scope="row">${escapeHtml(within)}</th><td><b>${escapeHtml(says)}</b>${isDefault ? '<br>Handrail’s default' : ''}</td><td>${escapeHtml(about)} <code>${option}</code></td></tr>`
  })
  return `<h2>${escapeHtml(area)}</h2>
<table>
<tr><th scope="col">Seen</th><th scope="col">Where</th><th scope="col">What it says</th><th scope="col">What it is about</th></tr>
${rows.join('\n')}
</table>`
}

const style = `
:root { font: 16px/1.45 system-ui, sans-serif; color: #1a2433; background: #fff }
main { max-width: 64rem; margin: 2rem auto; padding: 0 1.25rem }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .75rem }
h2 { font-size: 1.25rem; margin: 1.75rem 0 .5rem; break-after: avoid }
p { max-width: 46rem }
table { width: 100%; border-collapse: collapse }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #c9d1da }
th[scope=col] { font-size: .8125rem; font-weight: 400; color: #57647a }
th[scope=row] { width: 24%; font-weight: 600 }
th[scope=row]::first-letter { text-transform: uppercase }
td:nth-child(3) { width: 26% }
td:nth-child(4) { font-size: .9375rem; color: #3d4a5e }
input { width: 1.25rem; height: 1.25rem; margin: .125rem .5rem 0 0 }
code { font-size: .875em; color: #57647a; overflow-wrap: anywhere }
tr { break-inside: avoid }
.sign { display: flex; gap: 2rem; margin-top: 3rem }
.sign span { flex: 1; border-top: 1px solid; padding-top: .25rem; font-size: .875rem }
@media (max-width: 40rem) { tr { display: grid; grid-template-columns: auto 1fr; border-bottom: 1px solid #c9d1da; padding: .5rem 0 } th, td { border: 0; padding: .125rem 0 } td:nth-child(1) { grid-row: span 3 } th[scope=row], td:nth-child(3) { width: auto } th[scope=col] { display: none } }
@media print { main { margin: 0; max-width: none; padding: 0 } :root { font-size: 12px } }
`
