import { expect, test } from 'playwright/test'
import { kitArtefacts } from '../../src/kit/kit.ts'
import type { Printer } from '../../src/kit/printer.ts'
import { shippedProject } from '../shipped.ts'

const paper = (): Promise<Buffer> => Promise.resolve(Buffer.from(''))
const printer: Printer = { sheet: paper, preview: paper, page: paper }

test('git leaves a kit out, whatever the copy’s own .gitignore says', async () => {
  const project = await shippedProject()
  const brand = { ...project.brand, languages: project.brand.languages.slice(0, 1) }
  const artefacts = await kitArtefacts({ ...project, brand }, {}, printer, () => '')
  const ignored = artefacts.find(({ name }) => name === '.gitignore')
  expect(String(await ignored?.make())).toBe('*\n')
})
