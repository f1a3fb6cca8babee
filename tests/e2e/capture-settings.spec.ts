import { expect, test } from 'playwright/test'
import { makeProject, type Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

/** What a picture's marks are on. */
const markedIn = (project: Project, view: string): string[] =>
  project.shot(`en/${view}`).marks.map(({ label }) => label)

test('captures where people start at sign-in, requests ask for a number and numbers are checked', async () => {
  test.setTimeout(300_000)
  const project = makeProject('settings')
  try {
    project.edit('brand.config.ts', "start: 'email'", "start: 'sign-in'")
    project.edit('brand.config.ts', 'linkDays: 30,', '')
    project.edit(
      'brand.config.ts',
      "color: '",
      "screens: { language: 'en' },\n  universal: { checksNumber: true },\n  policy: { verifiedPush: 3, rememberDays: 30 },\n  color: '",
    )
    const guides = [
      'set-up-duo',
      'set-up-duo-classic',
      'answer-a-duo-request',
      'not-my-request',
      'new-phone',
    ]
    keepGuides(project, ...guides)
    const { code, stdout, stderr } = await project.run(['capture'])
    expect(code, stderr).toBe(0)
    for (const guide of guides) expect(stdout).toContain(` en ${guide} `)
    expect(markedIn(project, 'set-up-duo/first-request.phone')).toEqual(['Verify'])
    expect(markedIn(project, 'set-up-duo/remember')).toEqual(['Yes, this is my device'])
    expect(markedIn(project, 'answer-a-duo-request/approve-in-app')).toEqual(['Verify'])
    expect(markedIn(project, 'answer-a-duo-request/deny-what-you-did-not-start.deny')).toEqual([
      'I’m not logging in',
    ])
    expect(markedIn(project, 'not-my-request/deny-it.code')).toEqual(['I’m not logging in'])
    expect(markedIn(project, 'new-phone/choose-your-phone.list')).toEqual(['I have a new phone'])
  } finally {
    project.dispose()
  }
})

test('captures where people begin in both ways, the help desk looks after devices, and the app is the only second way', async () => {
  test.setTimeout(300_000)
  const project = makeProject('settings-few')
  try {
    project.edit('brand.config.ts', "['universal', 'classic']", "['universal']")
    project.edit(
      'brand.config.ts',
      "color: '",
      "screens: { language: 'en' },\n  policy: { methods: ['push', 'passcode'], manageDevices: false },\n  color: '",
    )
    project.edit('brand.config.ts', "start: 'email'", "start: 'both'")
    keepGuides(project, 'set-up-duo', 'no-phone-today', 'new-phone', 'second-way')
    const { code, stdout, stderr } = await project.run(['capture'])
    expect(code, stderr).toBe(0)
    expect(stdout).toContain(' en no-phone-today ')
    expect(markedIn(project, 'set-up-duo/open-link.email')).toEqual(['Set up your Duo account'])
    expect(markedIn(project, 'set-up-duo/log-in.sign-in')).toEqual([
      'Setup completed',
      'Log in with Duo',
    ])
    expect(markedIn(project, 'set-up-duo/first-request.phone')).toEqual(['Approve'])
    // Nobody manages devices there, so there is nothing to photograph.
    expect(stdout).not.toContain(' en new-phone ')
    expect(markedIn(project, 'no-phone-today/type-the-passcode.choose')).toEqual([
      'Duo Mobile passcode',
    ])
  } finally {
    project.dispose()
  }
})
