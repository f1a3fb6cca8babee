import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { hashPicture } from '../../src/shots/find.ts'
import { makeProject, type Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

/** What a picture's marks are on. */
const markedIn = (project: Project, view: string): string[] =>
  project.shot(`en/${view}`).marks.map(({ label }) => label)

test.describe('a company whose screens are all in English and ask for the number first, and whose people read Spanish too', () => {
  test.describe.configure({ mode: 'serial', timeout: 420_000 })
  const classic = 'set-up-duo-classic'
  let project: Project
  test.beforeAll(() => {
    project = makeProject('settings')
    project.edit('brand.config.ts', "start: 'email'", "start: 'sign-in'")
    project.edit('brand.config.ts', 'linkDays: 30,', '')
    project.edit(
      'brand.config.ts',
      "color: '",
      "screens: { language: 'en' },\n  classic: { order: 'number-first' },\n  universal: { checksNumber: true },\n  policy: { verifiedPush: 3, rememberDays: 30 },\n  color: '",
    )
  })
  test.afterAll(() => project.dispose())

  test('captures where people start at sign-in, requests ask for a number and numbers are checked', async () => {
    const guides = ['set-up-duo', classic, 'answer-a-duo-request', 'not-my-request', 'new-phone']
    keepGuides(project, ...guides)
    const number = markedIn(project, `${classic}/enter-number`)
    const { code, stdout, stderr } = await project.run(['capture'])
    expect(code, stderr).toBe(0)
    for (const guide of guides) expect(stdout).toContain(` en ${guide} `)
    expect(stdout).toContain(` en ${classic} 13 `)
    expect(stdout).not.toMatch(/^\d+\/\d+ es /m)
    expect(markedIn(project, 'set-up-duo/first-request.phone')).toEqual(['Verify'])
    expect(markedIn(project, 'set-up-duo/remember')).toEqual(['Yes, this is my device'])
    expect(markedIn(project, 'answer-a-duo-request/approve-in-app')).toEqual(['Verify'])
    expect(markedIn(project, 'answer-a-duo-request/deny-what-you-did-not-start.deny')).toEqual([
      'I’m not logging in',
    ])
    expect(markedIn(project, 'not-my-request/deny-it.code')).toEqual(['I’m not logging in'])
    expect(markedIn(project, 'new-phone/choose-your-phone.list')).toEqual(['I have a new phone'])
    // Marks are found wherever the screens stand in the order.
    expect(markedIn(project, `${classic}/enter-number`)).toEqual(number)
    expect(Object.keys(project.hashes(`shots/en/${classic}`))).toContain('phone-type.webp')
  })

  test('shows Spanish readers their words, the screen’s words, its picture, and Spanish alt text', async ({
    page,
  }) => {
    const build = await project.run(['build'])
    expect(build.code, build.stderr).toBe(0)
    await page.setContent(project.read(`dist/es/guides/${classic}/index.html`))

    const step = page.locator('#continue')
    await expect(step).toContainText(/Continuar \(en pantalla: Continue\s*1\s*\)/)
    const image = step.locator('img').first()
    const src = await image.getAttribute('src')
    expect(hashPicture(readFileSync(project.file(`dist${src}`)))).toBe(
      project.shot(`en/${classic}/continue`).sha256,
    )
    await expect(image).toHaveAttribute('alt', /^Pantalla de la computadora.* Marcado: 1 Continue$/)
    await expect(step.locator('.marks .ring')).toHaveCount(1)
    // Who says that they do not see it is read the screen's words in the screen's language.
    const missing = step.locator('.missing-labels a')
    await expect(missing).toHaveText('No veo “Continue”')
    await expect(missing.locator('[lang="en"]')).toHaveText('Continue')
  })
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
