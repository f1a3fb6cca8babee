import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { hashPicture } from '../../src/shots/find.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

// A company whose screens are all in English and ask for the number first, and whose people read Spanish too.
test.describe.configure({ mode: 'serial', timeout: 420_000 })

const guide = 'set-up-duo-classic'
let project: Project

test.beforeAll(() => {
  project = makeProject('english-screens')
  keepGuides(project, guide)
  project.edit('brand.config.ts', "color: '", "screens: { language: 'en' },\n  color: '")
  project.edit('brand.config.ts', "color: '", "classic: { order: 'number-first' },\n  color: '")
})
test.afterAll(() => project.dispose())

test('takes the pictures of English screens only, in the company’s order of screens', async () => {
  const number = project.shot(`en/${guide}/enter-number`)
  const { code, stdout, stderr } = await project.run(['capture', `grep=${guide}`])
  expect(code, stderr).toBe(0)
  expect(stdout).toMatch(new RegExp(`^(\\d+)/\\1 en ${guide} 14 `, 'm'))
  expect(stdout).not.toContain(` es ${guide}`)
  // Marks are found wherever the screens stand in the order.
  expect(project.shot(`en/${guide}/enter-number`).marks.map(({ label }) => label)).toEqual(
    number.marks.map(({ label }) => label),
  )
  expect(Object.keys(project.hashes(`shots/en/${guide}`))).toContain('phone-type.webp')
})

test('shows Spanish readers their words, the screen’s words, its picture, and Spanish alt text', async ({
  page,
}) => {
  const build = await project.run(['build'])
  expect(build.code, build.stderr).toBe(0)
  await page.setContent(project.read(`dist/es/guides/${guide}/index.html`))

  const step = page.locator('#continue')
  await expect(step).toContainText(/Continuar \(en pantalla: Continue\s*1\s*\)/)
  const image = step.locator('img').first()
  const src = await image.getAttribute('src')
  expect(hashPicture(readFileSync(project.file(`dist${src}`)))).toBe(
    project.shot(`en/${guide}/continue`).sha256,
  )
  await expect(image).toHaveAttribute('alt', /^Pantalla de la computadora.* Marcado: 1 Continue$/)
  await expect(step.locator('.marks .ring')).toHaveCount(1)
  // Who says that they do not see it is read the screen's words in the screen's language.
  const missing = step.locator('.missing-labels a')
  await expect(missing).toHaveText('No veo “Continue”')
  await expect(missing.locator('[lang="en"]')).toHaveText('Continue')
})
