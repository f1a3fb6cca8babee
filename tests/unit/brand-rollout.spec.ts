import { expect } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { test } from '../brand-project.ts'

const inOrder = 'Write the days in their order: opens, required.'

/** What is written under `rollout`, and what the person reads. */
const mistakes: [mistake: string, rollout: string, ...complaints: string[]][] = [
  [
    'a day that is in no calendar',
    `{ opens: '2027-02-30', required: '2027-13-01' }`,
    '5› rollout.opens: There is no day "2027-02-30". That month has the days 01 to 28.',
    '5› rollout.required: There is no day "2027-13-01". Write year, month and day, in this order. The months are 01 to 12.',
  ],
  [
    'a day in another order',
    `{ opens: '1.2.2027', required: '2027-03-01' }`,
    '5› rollout.opens: "1.2.2027" is not a date as year-month-day. Example: "2027-02-02"',
  ],
  [
    'no day on which it is required',
    `{ opens: '2027-02-02' }`,
    '5› rollout.required: It is missing. Example: "2027-03-01"',
  ],
  [
    'required before it opens',
    `{ opens: '2027-03-01', required: '2027-02-02' }`,
    `5› rollout.required: 2027-02-02 is before opens, 2027-03-01. ${inOrder}`,
  ],
  [
    'a reminder when it is too late, and an end before that',
    `{ opens: '2027-02-02', reminder: '2027-03-02', required: '2027-03-01', closed: '2027-02-28' }`,
    '5› rollout.required: 2027-03-01 is before reminder, 2027-03-02. Write the days in their order: opens, reminder, required, closed.',
    '5› rollout.closed: 2027-02-28 is before required, 2027-03-01. Write the days in their order: opens, reminder, required, closed.',
  ],
  [
    'groups outside of the roll-out',
    `{ opens: '2027-02-02', required: '2027-03-01', waves: [
      { name: 'Shops', opens: '2027-01-31', required: '2027-02-15' },
      { name: 'Farms', required: '2027-03-02' },
      { name: 'Boats', opens: '2027-02-20', required: '2027-02-15' },
    ] }`,
    '6› rollout.waves.opens: 2027-01-31 is before the first day of the roll-out, 2027-02-02. Write a later day, or make rollout.opens the day on which the first group begins.',
    '7› rollout.waves.required: 2027-03-02 is after the day on which everybody needs Duo, 2027-03-01. Write an earlier day, or make rollout.required the day of the last group.',
    `8› rollout.waves.required: 2027-02-15 is before opens, 2027-02-20. ${inOrder}`,
  ],
  [
    'a group that is misspelt',
    `{ opens: '2027-02-02', required: '2027-03-01', waves: [{ nam: 'Shops', required: '2027-03-01' }] }`,
    '5› rollout.waves.nam: There is no option "nam" here. Did you mean "name"?',
  ],
  [
    'a group in one language of two',
    `{ opens: '2027-02-02', required: '2027-03-01', waves: [
      { name: 'Shops', required: '2027-03-01' },
      { name: { en: 'Farms' }, required: '2027-03-01' },
    ] }`,
    '7› rollout.waves.name: There is no text for "es" (Español). Add it, or write one text in quotes for all languages.',
  ],
  [
    'a name for a list',
    `{ opens: '2027-02-02', required: '2027-03-01', waves: ['Shops'] }`,
    '5› rollout.waves: "Shops" is not a group in braces. Example: { name: "Head office", required: "2027-02-15" }',
  ],
]

test.describe('a mistake in a roll-out is named at its line', () => {
  for (const [mistake, rollout, ...complaints] of mistakes) {
    test(mistake, async ({ project }) => {
      await project.writeBrand(`{
  name: 'Acme', support: { phone: '555-0100' }, languages: ['en', 'es'],
  rollout: ${rollout},
}`)
      const said = await project.complaints()
      expect(said.map((line) => line.replace(/^brand\.config\.ts:(\d+):\d+ /, '$1'))).toEqual(
        complaints,
      )
    })
  }
})

test('a group begins with the roll-out unless it says when, and days may be the same', async ({
  project,
}) => {
  await project.writeBrand(`{
    name: 'Acme', support: { phone: '555-0100' },
    rollout: { opens: '2028-02-29', required: '2028-02-29', closed: '2028-02-29', waves: [
      { name: 'Shops', required: '2028-02-29' },
    ] },
  }`)
  expect((await loadBrand(project.root)).rollout).toEqual({
    opens: '2028-02-29',
    required: '2028-02-29',
    closed: '2028-02-29',
    waves: [{ name: 'Shops', opens: '2028-02-29', required: '2028-02-29' }],
  })
})
