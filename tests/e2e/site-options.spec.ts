import { expect, test } from 'playwright/test'
import { serve } from '../../src/capture/serve.ts'
import type { Served } from '../../src/capture/serve.ts'
import { violationsOn } from './site/axe.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

// A company that says what it can: its days, group by group, its chat, and what its pages have to link to.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const options = `security: { email: 'soc@harbourvale.example', page: 'https://soc.harbourvale.example' },
  guides: { hide: ['link-expired'] },
  country: 'GB',
  footer: [
    { text: { en: 'Imprint', es: 'Aviso legal' }, url: 'https://www.harbourvale.example/imprint' },
    { text: 'Works council', url: '/works-agreement.pdf' },
    { text: 'What we see', url: '/guides/what-the-company-sees/' },
  ],
  accessibility: {
    email: 'access@harbourvale.example',
    prepared: '2026-11-20',
    enforcement: { text: { en: 'the ombudsman', es: 'el defensor del pueblo' }, url: 'https://ombudsman.example' },
  },
  rollout: {
    opens: '2027-02-02',
    required: '2027-03-01',
    closed: '2027-04-01',
    waves: [
      { name: { en: 'Head office', es: 'Oficina central' }, required: '2027-02-15' },
      { name: { en: 'Shops', es: 'Tiendas' }, opens: '2027-02-15', required: '2027-03-01' },
    ],
  },
  languages:`

const links = `links: [
      { text: { en: 'Chat in Teams', es: 'Chat en Teams' }, url: 'msteams:/l/chat/0/0?users=it@harbourvale.example' },
      { text: 'My requests', url: 'https://requests.harbourvale.example' },
    ]`

let project: Project
let served: Served

test.beforeAll(async () => {
  project = makeProject('options')
  project.edit('brand.config.ts', 'languages:', options)
  project.edit('brand.config.ts', "phone: '555-0100',", `$&\n    ${links},`)
  project.write('public/works-agreement.pdf', '%PDF-1.7')
  keepGuides(
    project,
    'set-up-duo',
    'lost-phone',
    'what-the-company-sees',
    'link-expired',
    'not-my-request',
  )
  const built = await project.run(['build'])
  expect(built, built.stderr).toMatchObject({ code: 0 })
  served = await serve(project.file('dist'))
})

test.afterAll(async () => {
  await served?.close()
  project.dispose()
})

const sentence =
  'From 1 March 2027, everyone needs Duo to sign in. Your own dates depend on your group.'
const shops = 'Shops\nSet it up from 15 February 2027. You need it from 1 March 2027.'
const closed = 'From 1 April 2027, you can only set it up with the help desk.'

test('home and the set-up say the days, also without script, and no other guide does', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const name of ['', 'guides/set-up-duo/', 'guides/set-up-duo/open-link/']) {
    await page.goto(`${served.address}${name}`)
    for (const words of [sentence, closed]) await expect(page.getByText(words)).toBeVisible()
    const group = page.getByRole('listitem').filter({ hasText: 'Shops' })
    expect(await group.innerText()).toBe(shops)
  }
  for (const name of ['guides/lost-phone/', 'guides/set-up-duo/begin/']) {
    await page.goto(`${served.address}${name}`)
    await expect(page.getByText('2027')).toHaveCount(0)
  }
  await page.goto(`${served.address}es/`)
  await expect(page.getByText('1 de marzo de 2027 todas las personas necesitan')).toBeVisible()
  await expect(page.getByText('Oficina central')).toBeVisible()
  await page.close()
})

test('a script adds how many days are left, and nothing once a day is over', async ({ page }) => {
  const said = page.locator('main p').filter({ hasText: 'everyone needs Duo' })
  for (const [now, words] of [
    ['2027-02-26T12:00:00', 'From 1 March 2027 (in 3 days), everyone'],
    ['2027-02-28T23:30:00', 'From 1 March 2027 (tomorrow), everyone'],
    ['2027-03-01T00:30:00', 'From 1 March 2027 (today), everyone'],
    ['2027-03-02T12:00:00', 'From 1 March 2027, everyone'],
    ['2026-11-30T12:00:00', 'From 1 March 2027, everyone'],
  ] as const) {
    await page.clock.setFixedTime(new Date(now))
    for (const name of ['', 'guides/set-up-duo/']) {
      await page.goto(`${served.address}${name}`)
      await expect(said, `${now} /${name}`).toContainText(words)
    }
  }
})

test('a chat and a portal are wherever help is, and what has to be linked to is at every foot', async ({
  page,
}) => {
  const practice = 'practice/universal/'
  for (const name of [
    '',
    'guides/lost-phone/',
    'guides/set-up-duo/open-link/',
    practice,
    '404.html',
  ]) {
    await page.goto(`${served.address}${name}`)
    const help = page.locator('#get-help')
    await expect(help.getByRole('link', { name: 'Chat in Teams' })).toHaveAttribute(
      'href',
      'msteams:/l/chat/0/0?users=it@harbourvale.example',
    )
    const foot = page.locator('footer')
    await expect(foot.getByRole('link', { name: 'Imprint' })).toHaveAttribute(
      'href',
      'https://www.harbourvale.example/imprint',
    )
    const file = await foot.getByRole('link', { name: 'Works council' }).getAttribute('href')
    expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200)
  }
  await page.goto(`${served.address}es/guides/set-up-duo/open-link/`)
  await page.getByText('¿Ve algo distinto?').click()
  const stuck = page.locator('.contacts')
  await expect(stuck.getByRole('link', { name: 'Chat en Teams' })).toBeVisible()
  await expect(stuck.getByRole('link', { name: 'My requests' })).toBeVisible()
  const foot = page.locator('footer')
  await expect(foot.getByRole('link', { name: 'Aviso legal' })).toBeVisible()
  await foot.getByRole('link', { name: 'What we see' }).click()
  await expect(page).toHaveURL(/\/es\/guides\/what-the-company-sees\/$/)
})

test('the accessibility statement names who answers, when it was read, and who hears a complaint', async ({
  page,
}) => {
  await page.goto(`${served.address}es/`)
  await page.getByRole('link', { name: 'Accesibilidad' }).click()
  const said = page.getByRole('main')
  await expect(said.getByRole('link', { name: 'access@harbourvale.example' })).toHaveAttribute(
    'href',
    'mailto:access@harbourvale.example',
  )
  await expect(said.getByRole('link', { name: 'el defensor del pueblo' })).toHaveAttribute(
    'href',
    'https://ombudsman.example',
  )
  await expect(said).toContainText('el 20 de noviembre de 2026')
})

test('practice gives a British reader a British number, and asks for no other country', async ({
  page,
}) => {
  await page.goto(`${served.address}practice/universal/#mobile-number`)
  await expect(page.getByText('Practice number: 07700 900142')).toBeVisible()
  const country = page.getByRole('combobox', { name: 'Country code' })
  await expect(country.locator('option:checked')).toHaveText('United Kingdom (+44)')
  const number = page.getByRole('textbox', { name: 'Phone number' })
  await number.fill('(202) 555-0142')
  const said = page.getByRole('status').filter({ visible: true })
  await expect(said.filter({ hasText: 'That’s not the practice number' })).toBeVisible()
  await number.fill('+44 7700 900142')
  await country.selectOption('United States (+1)')
  await expect(said.filter({ hasText: 'this country: United Kingdom (+44)' })).toBeVisible()
  await country.selectOption('United Kingdom (+44)')
  await page.getByRole('button', { name: 'Add phone number' }).click()
  await expect(page.locator('[data-screen="number-check"]')).toContainText('07700 900142')
  await page.goto(`${served.address}practice/answer/#request`)
  await expect(page.locator('[data-screen="request"]')).toContainText('Bristol, GB')
})

test('a hidden guide has no page, is not found on the home page, and nothing leads to it', async ({
  page,
}) => {
  expect((await page.request.get(`${served.address}guides/link-expired/`)).status()).toBe(404)
  await page.goto(served.address)
  await page.getByRole('searchbox').fill('link')
  await expect(page.locator('[data-search-found]')).toContainText('No guide has these words')
  await page.goto(`${served.address}guides/set-up-duo/open-link/`)
  await page.getByText('This doesn’t look right').click()
  await expect(page.getByText('see Your link expired (ask your help desk).')).toBeVisible()
  await expect(page.locator('[href*="link-expired"]')).toHaveCount(0)
})

test('who hears of a strange request is named where it is denied and where it is rehearsed', async ({
  page,
}) => {
  const reach = [
    ['soc@harbourvale.example', 'mailto:soc@harbourvale.example'],
    ['Open the report page', 'https://soc.harbourvale.example'],
  ] as const
  await page.goto(`${served.address}guides/not-my-request/`)
  const tell = page.locator('main')
  await expect(tell).toContainText('Tell the security team now.')
  await expect(tell).not.toContainText('Call or write to your help desk')
  for (const [name, href] of reach) {
    await expect(tell.getByRole('link', { name })).toHaveAttribute('href', href)
  }
  await page.goto(`${served.address}practice/answer/#denied/not-yours`)
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  const said = page.getByRole('status').filter({ hasText: 'In real life' })
  await expect(said).toContainText('You’d call the security team, then change your password.')
  await page.goto(`${served.address}practice/requests/`)
  await expect(
    page.getByRole('heading', { name: 'In real life, report it to the security team' }),
  ).toBeVisible()
  for (const [name, href] of reach) {
    await expect(page.locator('main').getByRole('link', { name })).toHaveAttribute('href', href)
  }
  await page.goto(`${served.address}es/guides/not-my-request/`)
  await expect(page.getByText('Hable ahora con el equipo de seguridad.')).toBeVisible()
})

test('it fits a narrow phone, and axe-core finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const name of [
    '',
    'es/',
    'guides/set-up-duo/',
    'es/guides/set-up-duo/open-link/',
    'practice/answer/',
    'guides/not-my-request/',
    'practice/requests/',
    'accessibility/',
  ]) {
    await page.goto(`${served.address}${name}`)
    expect(await violationsOn(page)).toEqual([])
    const widths = await page.evaluate(() => [document.body.scrollWidth, innerWidth])
    expect(widths[0], name).toBeLessThanOrEqual(widths[1] ?? 0)
  }
})
