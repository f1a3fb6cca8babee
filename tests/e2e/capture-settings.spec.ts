import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { hashPicture } from '../../src/shots/find.ts'
import { makeProject, type Project } from './capture/project.ts'

// A company whose screens are all in English, and whose people read Spanish too.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const guide = 'say-yes-or-no'

let project: Project
test.beforeAll(() => {
  project = makeProject('settings', 'pictures')
  project.edit('brand.config.ts', "['en']", "['en', 'es'],\n  screens: { language: 'en' }")
})
test.afterAll(() => project.dispose())

test('takes each picture once, in the language of the screens', async () => {
  const { code, stdout, stderr } = await project.run(['capture'])
  expect(code, stderr).toBe(0)
  expect(stdout).toContain('5 pictures: 5 new')
  expect(stdout.match(/^\d\/5 en /gm)).toHaveLength(5)
})

test('shows Spanish readers their words, the screen’s words, its picture, and Spanish alt text', async ({
  page,
}) => {
  const build = await project.run(['build'])
  expect(build.code, build.stderr).toBe(0)
  await page.setContent(project.read(`dist/es/guides/${guide}/index.html`))

  const step = page.locator('#say-yes')
  await expect(step).toContainText(/Aprobar \(en pantalla: Approve\s*1\s*\)/)
  const image = step.locator('img').first()
  const src = await image.getAttribute('src')
  expect(hashPicture(readFileSync(project.file(`dist${src}`)))).toBe(
    project.shot(`en/${guide}/say-yes`).sha256,
  )
  await expect(image).toHaveAttribute('alt', /^Pantalla del teléfono.* Marcado: 1 Approve/)
  await expect(step.locator('.marks .ring')).toHaveCount(2)
  // Who says that they do not see it is read the screen's words in the screen's language.
  const missing = step.locator('.missing-labels a')
  await expect(missing.first()).toHaveText('No veo “Approve”')
  await expect(missing.first().locator('[lang="en"]')).toHaveText('Approve')
})
