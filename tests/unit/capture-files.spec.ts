import { expect } from 'playwright/test'
import { loadCaptureScript } from '../../src/guide/load.ts'
import { complaintsOf, test } from './guide/content-project.ts'

const script = (declared: string) =>
  `import { defineCapture } from '#capture'\n\nexport default defineCapture(${declared})\n`

const views = (declared: string) =>
  script(`{\n  target: { practice: 'classic' },\n  views: ${declared},\n}`)

const supplied = (declared: string) => views(`{ a: { supplied: ${declared} } }`)

const suppliedExample =
  "Example: supplied: { file: 'step.png', checked: '2026-11-20', boxes: { Continue: [8, 8, 90, 40] } }"

/** A whole `capture.ts`, and what the person reads behind its name. */
const brokenScripts: [what: string, file: string | Buffer, ...complaints: string[]][] = [
  [
    'a quote that is not closed',
    views("{ 'open-link: {} }"),
    `:5:29: A text is not closed. Write the same quote at both of its ends.`,
  ],
  [
    'a forgotten comma',
    script(`{\n  target: { practice: 'classic' }\n  views: {},\n}`),
    ':4:34: A comma is missing at the end of line 4.',
  ],
  [
    'an end that is missing',
    `import { defineCapture } from '#capture'\n\nexport default defineCapture({\n`,
    ':4:1: The file ends too early. Its last line must be }).',
  ],
  [
    'a first line that was deleted',
    'export default defineCapture({ views: {} })\n',
    ":1: It uses defineCapture without saying where it comes from. Write as the first line: import { defineCapture } from '#capture'",
  ],
  [
    'a helper that is not imported',
    views('{ a: { go: leaveField } }'),
    `:5: "leaveField" is not defined. Import it: import { defineCapture, leaveField } from '#capture'`,
  ],
  [
    'an import of something that is not there',
    `import { x } from './x.ts'\n${views('{ a: { go: x } }')}`,
    ":1: It imports something that isn't there: x.ts. Mend its name. All that Handrail has for a capture script is in #capture. Example: import { defineCapture } from '#capture'",
  ],
  [
    'a misspelt import',
    `import { clickByNam } from '#capture'\n${views('{ a: { go: (context) => clickByNam(context, "next") } }')}`,
    ':1: It imports "clickByNam", which #capture does not have. Did you mean clickByName?',
  ],
  [
    'an import that is like nothing there',
    `import { wait } from '#capture'\n${views('{ a: { go: wait } }')}`,
    ':1: It imports "wait", which #capture does not have. It has clickByName, defineCapture, exampleAppPasscode, examplePasscode, fillNumber, fillRequestCode, isOn, leaveField, openRoute, setPhone.',
  ],
  [
    'a type that is imported as if it were a function',
    `import { CaptureContext } from '#capture'\n${views('{ a: { go: async (context: CaptureContext) => {} } }')}`,
    ':1: It imports "CaptureContext", which is a type. Write: import { type CaptureContext } from \'#capture\'',
  ],
  [
    'names of an older Handrail',
    `import { defineWalk, type Stage } from '#walk'\n\nexport default defineWalk({\n  target: { practice: 'classic' },\n  views: { a: { go: (stage: Stage) => stage.press('next') } },\n})\n`,
    ':1: defineWalk is called something else now. Write defineCapture.',
    ':1: Stage is called something else now. Write CaptureContext.',
    ":1: '#walk' is called something else now. Write '#capture'.",
    ':3: defineWalk is called something else now. Write defineCapture.',
    ':5: stage.press is called something else now. Write context.click, with (context) => before it.',
  ],
  [
    'no default export',
    `export const walk = {}\n`,
    ': The file does not say "export default defineCapture({". Compare it with the file as it was shipped.',
  ],
  [
    'nothing in it',
    '',
    ': The file does not say "export default defineCapture({". Compare it with the file as it was shipped.',
  ],
  [
    'letters of another encoding',
    Buffer.from(views('{}').replace('classic', 'cl\u00e1ssic'), 'latin1'),
    ': Its letters are stored in an old way that breaks accents. Save it again and choose the encoding UTF-8.',
  ],
  [
    'no target',
    script('{ views: {} }'),
    ":3:30 › target: It is missing. Example: target: { practice: 'universal' }",
  ],
  [
    'a text where the target belongs',
    script("{ target: 'classic', views: {} }"),
    ":3:32 › target: This must be a group in braces. Example: target: { practice: 'universal' }",
  ],
  [
    'a target without its practice',
    script('{ target: {}, views: {} }'),
    ":3:32 › target.practice: It is missing. Example: target: { practice: 'universal' }",
  ],
  [
    'an unknown practice',
    script("{ target: { practice: 'klassic' }, views: {} }"),
    ':3:42 › target.practice: This must be "universal", "classic", "sign-in" or "answer". Example: target: { practice: \'universal\' }',
  ],
  [
    'an address that is none',
    script("{ target: { address: 'our intranet' }, views: {} }"),
    ":3:42 › target.address: This must be a web address. Example: target: { address: 'https://app.example.com/start' }",
  ],
  [
    'an address that is a script',
    script("{ target: { address: 'javascript:alert(1)' }, views: {} }"),
    ":3:42 › target.address: This must be a web address. Example: target: { address: 'https://app.example.com/start' }",
  ],
  [
    'no views',
    script("{ target: { practice: 'classic' } }"),
    ":3:30 › views: It is missing. Example: views: { 'open-link': {} }",
  ],
  [
    'a view that is no group',
    views("{ 'open-link': true }"),
    ":5:12 › views.open-link: This must be a group in braces. Example: 'open-link': {}",
  ],
  [
    'a misspelt part of a view',
    views("{ 'open-link': { crob: () => {} } }"),
    ':5:27 › views.open-link.crob: A capture script has no "crob" here. Did you mean "crop"?',
  ],
  [
    'a part that nobody knows',
    views("{ 'open-link': { thumbnail: 1 } }"),
    ':5:27 › views.open-link.thumbnail: A capture script has no "thumbnail" here. Take it out.',
  ],
  [
    'words where a function belongs',
    views("{ 'open-link': { go: 'continue' } }"),
    ":5:27 › views.open-link.go: This must be a function. Example: go: (context) => context.click('continue')",
  ],
  [
    'a redaction without its reason',
    views("{ file: { redact: [{ selector: '#a' }] } }"),
    ":5:29 › views.file.redact.0.reason: It is missing. Example: reason: 'a live code'",
  ],
  [
    'a supplied picture of another folder',
    supplied("{ file: '../a.png', checked: '2026-11-20', boxes: {} }"),
    ":5:29 › views.a.supplied.file: This must be the name of a picture beside capture.ts. Example: file: 'step.png'",
  ],
  [
    'a supplied picture that nobody has dated',
    supplied("{ file: 'a.png', boxes: {} }"),
    ":5:17 › views.a.supplied.checked: It is missing. Example: checked: '2026-11-20'",
  ],
  [
    'a supplied picture with half a box',
    supplied("{ file: 'a.png', checked: '2026-11-20', boxes: { Save: [1, 2] } }"),
    ':5:76 › views.a.supplied.boxes.Save: This must be a group with x, y, width and height a label. Example: boxes: { Continue: [8, 8, 90, 40] }',
  ],
  [
    'a supplied picture that is only a name',
    supplied("'a.png'"),
    `:5:17 › views.a.supplied: This must be a group in braces. ${suppliedExample}`,
  ],
  [
    'two mistakes',
    script("{ target: { practice: 'x' }, views: { a: { go: 1 } } }"),
    ':3:42 › target.practice: This must be "universal", "classic", "sign-in" or "answer". Example: target: { practice: \'universal\' }',
    ":3:73 › views.a.go: This must be a function. Example: go: (context) => context.click('continue')",
  ],
]

test.describe('a capture.ts that cannot be run says why', () => {
  for (const [what, file, ...said] of brokenScripts) {
    test(what, async ({ project }) => {
      await project.write('content/guides/x/capture.ts', file)
      expect(await complaintsOf(loadCaptureScript(project.places, 'x'))).toEqual(
        said.map((line) => `content/guides/x/capture.ts${line}`),
      )
    })
  }

  test('where it stopped, too', async ({ project }) => {
    await project.write('content/guides/x/capture.ts', views('{ a: { go: press } }'))
    expect(await complaintsOf(loadCaptureScript(project.places, 'x'))).toEqual([
      'content/guides/x/capture.ts:5: press means nothing here. If it is a text, put it in quotes: "press".',
    ])
  })

  test('and is run as soon as it is mended', async ({ project }) => {
    await project.write('content/guides/x/capture.ts', views('{ a: { go: 1 } }'))
    expect(await complaintsOf(loadCaptureScript(project.places, 'x'))).toHaveLength(1)
    await project.write('content/guides/x/capture.ts', views('{ a: {} }'))
    expect(await loadCaptureScript(project.places, 'x')).toEqual({
      target: { practice: 'classic' },
      views: { a: {} },
    })
  })

  test('and one by its former name is told the new one', async ({ project }) => {
    await project.write('content/guides/x/walk.ts', views('{ a: {} }'))
    expect(await complaintsOf(loadCaptureScript(project.places, 'x'))).toEqual([
      "content/guides/x/walk.ts: A guide’s capture script is called capture.ts now. Rename the file. Its first line is: import { defineCapture } from '#capture'",
    ])
  })

  test('and does not take the command with it', async ({ project }) => {
    test.setTimeout(60_000)
    const told = async (before: string): Promise<string[]> => {
      await project.write('content/guides/x/capture.ts', `${before}\n${views('{ a: {} }')}`)
      return complaintsOf(loadCaptureScript(project.places, 'x'))
    }
    expect(await told('process.exit(0)')).toEqual([
      'content/guides/x/capture.ts: It ended the reading before it had said anything. Take out process.exit, and any await for something that never comes.',
    ])
    expect(await told('')).toEqual([])
    expect(await told('for (;;);')).toEqual([
      'content/guides/x/capture.ts: Reading it took longer than 10 seconds. Take out what repeats itself or waits outside of its views.',
    ])
    expect(await told('// mended')).toEqual([])
  })

  test('and none is no mistake of the file', async ({ project }) => {
    expect(await loadCaptureScript(project.places, 'x')).toBeUndefined()
  })
})
