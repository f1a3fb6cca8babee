import { expect, test } from 'playwright/test'
import { readWords } from '../../scripts/words.ts'

const capture = { flags: ['check', 'renew'], values: ['grep', 'lang'] }

function complaint(...given: string[]): string {
  try {
    readWords('capture', given, capture)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

test('a command takes plain words, in any order, with dashes or without', () => {
  for (const given of [
    ['check', 'grep=set-up'],
    ['grep=set-up', 'check'],
    ['--check', '--grep=set-up'],
    ['-check', 'grep=set-up', 'check'],
  ]) {
    const { flags, values } = readWords('capture', given, capture)
    expect([...flags]).toEqual(['check'])
    expect(values).toEqual({ grep: 'set-up' })
  }
})

test('a value is all that stands behind the first equals sign', () => {
  expect(readWords('capture', ['grep=a=b c'], capture).values).toEqual({ grep: 'a=b c' })
  expect(readWords('capture', ['grep=a', 'grep=b'], capture).values).toEqual({ grep: 'b' })
})

test('no words are no mistake', () => {
  const { flags, values } = readWords('build', [], {})
  expect(flags.size).toBe(0)
  expect(values).toEqual({})
})

test('a word that a command does not know is answered with the nearest one', () => {
  expect(complaint('chek')).toBe(
    'npm run capture: "chek" is not a word this command knows. Did you mean "check"?',
  )
  expect(complaint('--gerp=x')).toBe(
    'npm run capture: "--gerp=x" is not a word this command knows. Did you mean "grep=…"?',
  )
})

test('a word like none is answered with all there are', () => {
  expect(complaint('everything')).toBe(
    'npm run capture: "everything" is not a word this command knows. It takes check, renew, grep=…, lang=….',
  )
  expect(complaint('__proto__=x')).toContain('It takes check')
})

test('a value that is missing, and one too many, are answered by how the word is written', () => {
  expect(complaint('grep')).toBe(
    'npm run capture: "grep" is not a word this command knows. Did you mean "grep=…"?',
  )
  expect(complaint('check=yes')).toBe(
    'npm run capture: "check=yes" is not a word this command knows. Did you mean "check"?',
  )
})

test('a command that takes no words says so', () => {
  expect(() => readWords('lint', ['fast'], {})).toThrow(
    'npm run lint: "fast" is not a word this command knows. It takes no words.',
  )
})

for (const [key, value, word] of [
  ['check', 'true', 'check'],
  ['grep', 'set-up', 'grep=set-up'],
] as const) {
  test(`"--${word}", which npm keeps for itself, is not passed over in silence`, () => {
    process.env[`npm_config_${key}`] = value
    const said = complaint()
    delete process.env[`npm_config_${key}`]
    expect(said).toBe(
      `npm run capture: npm keeps words with dashes for itself, such as "--${word}". Write it without: npm run capture ${word}`,
    )
  })
}
