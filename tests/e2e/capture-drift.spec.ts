import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'
import { shownPictures } from './capture/report.ts'

// What changes on the screens shows in the pictures: by itself, or as a sentence that names the place.
test.describe.configure({ mode: 'default', timeout: 300_000 })

const guide = 'say-yes-or-no'

let project: Captured

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('drift')
})
test.beforeEach(() => project.restore('shots'))
test.afterAll(() => project.dispose())

test('buttons that are called differently now are named in every place that uses their old words, and nothing is written', async () => {
  const labels = project.read('content/labels/en.yaml')
  project.edit('content/labels/en.yaml', 'approve: Approve', 'approve: Approve now')
  project.edit('content/labels/en.yaml', /^deny: Deny$/m, 'deny: Deny now')
  const before = project.hashes('shots')
  const { code, stdout, stderr } = await project.run(['capture', `grep=${guide}`, 'lang=en'])
  project.write('content/labels/en.yaml', labels)

  const file = `content/guides/${guide}/en.mdx`
  // What another company's people read is not captured here.
  const elsewhere = /<When is="verified-push">[^]*?<\/When>/
  const words = project.read(file).replace(elsewhere, (part) => part.replace(/[^\n]/g, ''))
  const places = placesOf(words, /\*\*(Approve|Deny)\*\*/)
  expect(places.length).toBeGreaterThan(3)
  const complaints = stderr.split('\n').filter((line) => /"(Approve|Deny)"/.test(line))
  expect(complaints.map((line) => /^(\S+?:\d+):\d+: /.exec(line)?.[1])).toEqual(
    places.map((line) => `${file}:${line}`),
  )
  for (const complaint of complaints) {
    expect(complaint).toMatch(
      new RegExp(`guide ${guide}, language en, step "[a-z-]+", view \\d+(\\.[a-z]+)?: `),
    )
    const [, label] = /"(Approve|Deny)"/.exec(complaint) ?? []
    expect(complaint).toContain(`"${label} now"`)
    expect(complaint).toContain(`<Seen>${label}</Seen>`)
  }
  expect(code).toBe(1)
  expect(stdout).toContain('Of a guide that failed, nothing was written.')
  expect(project.hashes('shots')).toEqual(before)
})

test.describe('two buttons that have changed places', () => {
  test.beforeAll(() => {
    project.edit(
      'src/practice/screens/phone/request.astro',
      /(<Button press="deny".*)\n\s*(<Button press="approve".*)/,
      '$2\n$1',
    )
  })

  test('are found by a check, which shows before and after and writes nothing', async () => {
    const before = project.hashes('shots')
    const { code, stdout } = await project.run(['capture', 'check'])
    expect(code).toBe(3)
    expect(stdout).toContain(`en ${guide} 2 taken`)
    expect(stdout).toContain(`en ${guide} 3 kept`)
    expect(stdout).toContain('Nothing was written. Before and after: reports/capture/index.html')
    expect(project.hashes('shots')).toEqual(before)

    const pictures = shownPictures(project.file('reports/capture'))
    expect(pictures.map(({ name }) => name)).toEqual([
      '2 before',
      '2 after',
      '4.tap before',
      '4.tap after',
    ])
    const committed = readFileSync(project.file(`shots/en/${guide}/say-yes.webp`))
    expect(await pictures[0]!.looksLike(committed)).toBe(true)
    expect(await pictures[1]!.looksLike(committed)).toBe(false)
  })

  test('keep their marks without a word changed', async () => {
    const approve = () => project.shot(`en/${guide}/say-yes`).marks[0]!
    const deny = () => project.shot(`en/${guide}/say-no.tap`).marks[0]!
    expect(approve().box.x).toBeGreaterThan(deny().box.x)

    expect(await project.run(['capture'])).toMatchObject({ code: 0 })
    expect(approve()).toMatchObject({ number: 1, label: 'Approve' })
    expect(deny()).toMatchObject({ number: 1, label: 'Deny' })
    expect(approve().box.x).toBeLessThan(deny().box.x)

    const check = await project.run(['capture', 'check'])
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('5 pictures: 5 kept') })
  })
})

/** Lines that hold some words, from 1. */
function placesOf(text: string, words: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (words.test(line) ? [index + 1] : []))
}
