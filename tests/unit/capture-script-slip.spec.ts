import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { explainSlip } from '../../src/capture/script-slip.ts'
import { captureExports } from '../../src/guide/capture-exports.ts'

const source = `import { defineCapture, isOn } from '#capture'

const go = async (context) => {
  await leaveField(context)
  await clickByNme(context, 'x')
  await isOnn(context, 'x')
  await own(context)
  await context.clik('x')
  await context.page.clik('x')
  await context.page.locator('x').clik()
  await context.press('x')
  await choose('x', 'y')
}
`

/** What is said of an error that stopped the script at a line. */
function said(file: string, error: Error, line: number): string | undefined {
  error.stack = `${error.name}: ${error.message}\n    at go (${pathToFileURL(file).href}:${line}:9)\n    at run (file:///elsewhere.ts:1:1)`
  const slip = explainSlip(error, file, 'capture.ts', captureExports)
  return slip && renderDiagnostics([slip])
}

const undefinedName = (name: string): Error => new ReferenceError(`${name} is not defined`)
const noFunction = (name: string): Error => new TypeError(`${name} is not a function`)

const slips: [what: string, error: Error, line: number, sentence: string][] = [
  [
    'a helper that is not imported',
    undefinedName('leaveField'),
    4,
    `capture.ts:4: "leaveField" is not defined. Import it: import { defineCapture, leaveField } from '#capture'`,
  ],
  [
    'a helper that is misspelt and not imported',
    undefinedName('clickByNme'),
    5,
    `capture.ts:5: "clickByNme" is not defined. Did you mean clickByName? Then import it: import { defineCapture, clickByName } from '#capture'`,
  ],
  [
    'a helper that is misspelt and imported',
    undefinedName('isOnn'),
    6,
    'capture.ts:6: "isOnn" is not defined. Did you mean isOn?',
  ],
  [
    'a name of one’s own',
    undefinedName('own'),
    7,
    'capture.ts:7: "own" is not defined. Import it, or declare it in capture.ts.',
  ],
  [
    'a misspelt action',
    noFunction('context.clik'),
    8,
    'capture.ts:8: "context.clik" is not a function. Did you mean context.click?',
  ],
  [
    'an action by its former name',
    noFunction('context.press'),
    11,
    'capture.ts:11: "context.press" is not a function. Did you mean context.click?',
  ],
  [
    'an action by its former name, taken out of its context',
    noFunction('choose'),
    12,
    'capture.ts:12: "choose" is not a function. Did you mean select?',
  ],
  [
    'a misspelt action of the page',
    noFunction('context.page.clik'),
    9,
    'capture.ts:9: "context.page.clik" is not a function.',
  ],
  [
    'a misspelt action of an element',
    noFunction('context.page.locator(...).clik'),
    10,
    'capture.ts:10: "context.page.locator(...).clik" is not a function.',
  ],
]

/** A page may have said any of these. */
const foreign: [what: string, error: Error, line: number][] = [
  ['a name that is not in the script', undefinedName('hunter2'), 4],
  ['a name that stands in another line', undefinedName('leaveField'), 5],
  ['a part that is not in the script', noFunction('hunter2.pres'), 8],
  ['more than a name', undefinedName('the key leaveField'), 4],
  ['more than a sentence', new ReferenceError('leaveField is not defined\nhunter2'), 4],
  ['an error of a page', new Error('leaveField is not defined'), 4],
  [
    'an error that only calls itself so',
    Object.assign(new Error('leaveField is not defined'), { name: 'ReferenceError' }),
    4,
  ],
  ['the words of the other kind', new TypeError('leaveField is not defined'), 4],
]

test.describe('a slip of the pen in a capture script is named, with its line', () => {
  for (const [what, error, line, sentence] of slips) {
    test(what, ({}, testInfo) => {
      const file = testInfo.outputPath('capture.ts')
      writeFileSync(file, source)
      expect(said(file, error, line)).toBe(sentence)
    })
  }
})

test.describe('nothing is named that a page may have said', () => {
  for (const [what, error, line] of foreign) {
    test(what, ({}, testInfo) => {
      const file = testInfo.outputPath('capture.ts')
      writeFileSync(file, source)
      expect(said(file, error, line)).toBeUndefined()
    })
  }

  test('an error that did not come by the script', ({}, testInfo) => {
    const file = testInfo.outputPath('capture.ts')
    writeFileSync(file, source)
    const error = undefinedName('leaveField')
    error.stack = `${error.name}: ${error.message}\n    at go (file:///elsewhere/capture.ts:4:9)`
    expect(explainSlip(error, file, 'capture.ts', captureExports)).toBeUndefined()
  })
})
