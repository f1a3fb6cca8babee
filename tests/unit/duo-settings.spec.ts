import { expect, test } from 'playwright/test'
import { readOptionComments } from '../../scripts/brand-docs.ts'
import { duoPage, duoSettings } from '../../scripts/duo-settings.ts'
import { brandWith, root } from './guide/reading.ts'

let comments: ReturnType<typeof readOptionComments>
test.beforeAll(() => {
  comments = readOptionComments(root)
})

const listed = (settings: object) =>
  duoSettings(brandWith(settings), comments).map(({ place, says }) => `${place}: ${says}`)

test('every option that has a place in the Admin Panel is on the list, and its place stands nowhere else', () => {
  const inPanel = [...comments].filter(([, { text }]) => text.includes("In Duo's Admin Panel:"))
  const settings = duoSettings(brandWith({ prompts: ['universal', 'classic'] }), comments)
  expect(settings.map(({ option }) => option).sort()).toEqual(inPanel.map(([name]) => name).sort())
  for (const { place, about } of settings) {
    expect(place).toMatch(/^(Applications|Policies|Settings|Users) › /)
    expect(about).toMatch(/\.$/)
  }
})

test('the list says what a company has said of its Duo, and what Duo does where it has said nothing', () => {
  expect(listed({})).toEqual(
    expect.arrayContaining([
      'Applications › the application › Universal Prompt: On',
      'Policies › Authentication methods › Verified Duo Push: Off',
      'Policies › Remembered devices: Off',
      'Settings › Enrollment › Enrollment link: 30 days',
      'Settings › General › Account Name: Acme',
      'Settings › Lockout and fraud: After 10 failed tries, until the help desk unlocks it',
    ]),
  )
  const strict = listed({
    enrollment: { start: 'sign-in' },
    policy: { methods: ['push', 'token'], verifiedPush: 3, lockOut: { after: 5, minutes: 15 } },
  })
  expect(strict).toEqual(
    expect.arrayContaining([
      'Policies › Authentication methods: Only these: Duo Push, hardware tokens',
      'Policies › Authentication methods › Verified Duo Push: On, with 3 digits',
      'Settings › Lockout and fraud: After 5 failed tries, for 15 minutes',
    ]),
  )
  // Nobody is invited, and nobody is called.
  expect(strict.filter((line) => /› Enrollment|Phone calls/.test(line))).toEqual([])
})

test('the page has a place to tick for each setting, and shows a name as it is written', () => {
  const brand = brandWith({ name: 'Søn & <Co>' })
  const settings = duoSettings(brand, comments)
  const page = duoPage(brand, settings)
  expect(page.match(/type="checkbox"/g)).toHaveLength(settings.length)
  expect(page).toContain('Søn &#38; &#60;Co&#62;')
  expect(page).not.toContain('<Co>')
})

test('the page tells what a brand file says from what Handrail supposes, and names other policies', () => {
  const brand = brandWith({ enrollment: { linkDays: 7 } })
  const settings = duoSettings(brand, comments)
  const isDefault = (option: string) =>
    settings.find((setting) => setting.option === option)?.isDefault
  expect(isDefault('enrollment.linkDays')).toBe(false)
  expect(isDefault('policy.verifiedPush')).toBe(true)
  const page = duoPage(brand, settings)
  expect(page).toContain('<b>Off</b><br>Handrail’s default')
  expect(page).toContain('New User Policy')
})
