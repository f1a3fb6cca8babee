import { expect, test } from 'playwright/test'
import { outlineLines } from '../../src/shots/outline-lines.ts'

test('a screen is told in words: what each thing is, what it says, what is chosen', () => {
  const outline = `- heading "Enter your phone number" [level=2]
- text: Country code
- combobox "Country code":
  - option "United States (+1)" [selected]
  - option "Canada (+1)"
- text: Phone number
- textbox "Phone number"
- button "Add phone number" [disabled]
- radio "Tablet" [checked]
- paragraph: Say "yes" here`
  expect(outlineLines(outline, 'en')).toEqual([
    { role: 'Heading', words: 'Enter your phone number' },
    { role: 'List', words: 'Country code' },
    { role: 'Chosen', words: 'United States (+1)' },
    { role: 'Field', words: 'Phone number' },
    { role: 'Button', words: 'Add phone number, not ready yet' },
    { role: 'Choice', words: 'Tablet, chosen' },
    { words: 'Say "yes" here' },
  ])
  expect(outlineLines('- button "Siguiente"', 'es')).toEqual([
    { role: 'Botón', words: 'Siguiente' },
  ])
})

test('a label is said once, whether it stands before its control or behind it', () => {
  const outline = `- radio "iPhone" [checked]
- text: iPhone
- radio "Android"
- text: Android`
  expect(outlineLines(outline, 'en')).toEqual([
    { role: 'Choice', words: 'iPhone, chosen' },
    { role: 'Choice', words: 'Android' },
  ])
})

test('a name with a colon is not lost', () => {
  expect(outlineLines(`- 'button "Where: \\"here\\""'`, 'en')).toEqual([
    { role: 'Button', words: 'Where: "here"' },
  ])
})

test('what only groups others is not said', () => {
  const outline = `- list:
  - listitem: First
  - listitem:
    - button "Go"
- img`
  expect(outlineLines(outline, 'en')).toEqual([{ words: 'First' }, { role: 'Button', words: 'Go' }])
})
