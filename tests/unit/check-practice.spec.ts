import { expect, test } from 'playwright/test'
import { loadProject } from '../../scripts/project.ts'
import { checkPractice } from '../../src/check/practice.ts'
import { keysBelow } from '../../src/i18n/translate.ts'
import { computerRows, phoneRows } from '../../src/practice/rows.ts'
import type { ComputerScreen } from '../../src/practice/screen-names.ts'
import { said } from './guide/checked.ts'

const project = await loadProject()

/** What practice has, with the row of a screen of the computer, or of the phone, otherwise. */
const practice = (own: { why?: object; drill?: object } = {}, tasks: string[] = []) => ({
  computer: { ...computerRows, why: { ...computerRows.why, ...own.why } },
  phone: { ...phoneRows, drill: { ...phoneRows.drill, ...own.drill } },
  tasks: keysBelow('portal.tasks').filter((id) => !tasks.includes(id)),
  hints: keysBelow('portal.hints'),
})

test('our own practice lacks nothing', () => {
  expect(said(checkPractice(project))).toEqual([])
})

test('a label that a screen shows and no language has is told once', () => {
  const tables = Object.fromEntries(
    Object.entries(project.tables).map(([locale, table]) => {
      const { 'why-title': title, 'request-when': when, ...others } = table
      expect([title, when]).not.toContain(undefined)
      return [locale, others]
    }),
  )
  expect(said(checkPractice({ ...project, tables }))).toEqual([
    'content/labels/en.yaml › why-title: The practice screen "why" shows the label "why-title", which no language has. Add a line such as "why-title: the words on the screen" here and in every other language.',
    expect.stringContaining('The practice screen "request" shows the label "request-when"'),
  ])
  // What one language has is another rule's.
  expect(checkPractice({ ...project, tables: { ...tables, en: project.tables.en! } })).toEqual([])
})

test('a label for a button of a screen that only says something is asked for by the button', () => {
  const buttons = { 'read-more': (state: unknown) => state }
  expect(said(checkPractice(project, practice({ why: { buttons } })))).toEqual([
    expect.stringContaining('shows the label "read-more"'),
  ])
})

test('a task without a sentence is told, with what to write', () => {
  expect(said(checkPractice(project, practice({}, ['why'])))).toEqual([
    'src/i18n/messages/en.json › portal.tasks.why: Practice is to say "why" to its reader, and no language has the sentence. Write "why": "What to do there." below portal.tasks here and in every other language, then run npm run messages.',
  ])
})

test('a drawing that is not there is told, with the nearest that is', () => {
  const at = 'src/practice/screens/computer/why.ts'
  expect(said(checkPractice(project, practice({ why: { drawnBy: 'mesage' } })))).toEqual([
    `${at} › drawnBy: The screen "why" is to be drawn by mesage.astro, which is not in src/practice/screens/computer/. Write that file, or drawnBy: 'message' in the row.`,
  ])
  expect(said(checkPractice(project, practice({ why: { props: { art: 'reqest' } } })))).toEqual([
    `${at}: It shows the drawing "reqest", which is not in src/practice/art/. Did you mean "request"? Or draw src/practice/art/reqest.astro.`,
  ])
  expect(said(checkPractice(project, practice({ drill: { drawnBy: 'exercise' } })))).toEqual([
    'src/practice/screens/phone/drill.ts › drawnBy: The screen "drill" is to be drawn by exercise.astro, which is not in src/practice/screens/phone/. Write that file.',
  ])
})

test('two screens at one place are told, with the room there is', () => {
  const orderOf = (id: ComputerScreen) => computerRows[id].flows.universal?.order
  const flows = { universal: { order: orderOf('hello') } }
  expect(said(checkPractice(project, practice({ why: { flows } })))).toEqual([
    `src/practice/screens/computer/why.ts › flows.universal.order: The screens "hello" and "why" have the same order ${orderOf('hello')}. Write a number between ${orderOf('hello')} and ${orderOf('option')}, where "option" comes.`,
  ])
})
