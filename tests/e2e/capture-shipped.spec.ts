import { expect, test } from 'playwright/test'
import { makeProject, type Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'
import { walkScripts } from './capture/walk.ts'

// The shipped guides: their capture scripts lead through the screens of every company, whatever its Duo is set to.
test.describe.configure({ mode: 'default', timeout: 480_000 })

let project: Project
test.beforeEach(({}, { testId }) => void (project = makeProject(`shipped-${testId}`)))
test.afterEach(() => project.dispose())

/** What a picture's marks are on. */
const markedIn = (view: string): string[] =>
  project.shot(`en/${view}`).marks.map(({ label }) => label)

test('where people start at sign-in, requests ask for a number, numbers are checked and asked for first', async ({
  browser,
}) => {
  const classic = 'set-up-duo-classic'
  const number = markedIn(`${classic}/enter-number`)
  project.edit('brand.config.ts', "start: 'email'", "start: 'sign-in'")
  project.edit('brand.config.ts', 'linkDays: 30,', '')
  project.edit(
    'brand.config.ts',
    "color: '",
    "screens: { language: 'en' },\n  classic: { order: 'number-first' },\n  universal: { checksNumber: true },\n  color: '",
  )
  project.edit('brand.config.ts', '// verifiedPush: 3,', 'verifiedPush: 3,\n    rememberDays: 30,')
  const guides = ['set-up-duo', classic, 'answer-a-duo-request', 'not-my-request', 'new-phone']
  keepGuides(project, ...guides)
  project.remove('shots')
  const { passed, failures } = await walkScripts(project, browser)
  expect(failures).toEqual([])
  const captured = passed.map((line) => line.split(' ').slice(0, 2).join(' '))
  expect([...new Set(captured)].sort()).toEqual(guides.map((guide) => `en ${guide}`).sort())
  expect(passed).toContain(`en ${classic} 13`)
  expect(markedIn('set-up-duo/first-request.phone')).toEqual(['Verify'])
  expect(markedIn('set-up-duo/remember')).toEqual(['Yes, this is my device'])
  expect(markedIn('answer-a-duo-request/approve-in-app')).toEqual(['Verify'])
  expect(markedIn('answer-a-duo-request/deny-what-you-did-not-start.deny')).toEqual([
    'I’m not logging in',
  ])
  expect(markedIn('not-my-request/deny-it.code')).toEqual(['I’m not logging in'])
  expect(markedIn('new-phone/choose-your-phone.list')).toEqual(['I have a new phone'])
  // Marks are found wherever the screens stand in the order.
  expect(markedIn(`${classic}/enter-number`)).toEqual(number)
  expect(Object.keys(project.hashes(`shots/en/${classic}`))).toContain('phone-type.webp')
})

test('where people begin in both ways, the help desk looks after devices, and the app is the only second way', async ({
  browser,
}) => {
  project.edit('brand.config.ts', "['universal', 'classic']", "['universal']")
  project.edit('brand.config.ts', "color: '", "screens: { language: 'en' },\n  color: '")
  project.edit(
    'brand.config.ts',
    '// verifiedPush: 3,',
    "methods: ['push', 'passcode'],\n    manageDevices: false,",
  )
  project.edit('brand.config.ts', "start: 'email'", "start: 'both'")
  keepGuides(project, 'set-up-duo', 'no-phone-today', 'new-phone', 'second-way')
  project.remove('shots')
  const { passed, failures } = await walkScripts(project, browser)
  expect(failures).toEqual([])
  const captured = new Set(passed.map((line) => line.split(' ')[1]))
  expect(captured).toContain('no-phone-today')
  expect(markedIn('set-up-duo/open-link.email')).toEqual([
    'From',
    'Subject',
    'Set up your Duo account',
  ])
  expect(markedIn('set-up-duo/log-in.sign-in')).toEqual(['Setup completed', 'Log in with Duo'])
  expect(markedIn('set-up-duo/first-request.phone')).toEqual(['Approve'])
  // Nobody manages devices there, so there is nothing to photograph.
  expect(captured).not.toContain('new-phone')
  expect(markedIn('no-phone-today/type-the-passcode.choose')).toEqual(['Duo Mobile passcode'])
})
