import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'

test('walks every guide of Duo where people start at sign-in and requests ask for a number', async () => {
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
    const { code, stdout, stderr } = await project.run(['capture', 'grep=duo'])
    expect(code, stderr).toBe(0)
    for (const guide of ['set-up-duo', 'set-up-duo-classic', 'answer-a-duo-request']) {
      expect(stdout).toContain(` en ${guide} `)
    }
    const marked = (view: string) => project.shot(`en/${view}`).marks.map(({ label }) => label)
    expect(marked('set-up-duo/first-request.phone')).toEqual(['Verify'])
    expect(marked('set-up-duo/remember')).toEqual(['Yes, this is my device'])
    expect(marked('answer-a-duo-request/approve-in-app')).toEqual(['Verify'])
    expect(marked('answer-a-duo-request/deny-what-you-did-not-start.deny')).toEqual([
      'I’m not logging in',
    ])
  } finally {
    project.dispose()
  }
})
