import { expect, test } from 'playwright/test'
import { readOptions } from '../../scripts/cli.ts'
import type { CommandOptions } from '../../scripts/cli.ts'

const capture: CommandOptions = { flags: ['check', 'renew'], values: ['grep', 'lang'] }

/** What a person is told who typed this behind `npm run capture`. */
function complaint(...given: string[]): string {
  try {
    readOptions('capture', given, capture)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

/** Does something as npm starts a command that was given options with dashes. */
function withNpmConfig<Result>(config: Record<string, string>, run: () => Result): Result {
  for (const [key, value] of Object.entries(config)) process.env[`npm_config_${key}`] = value
  try {
    return run()
  } finally {
    for (const key of Object.keys(config)) delete process.env[`npm_config_${key}`]
  }
}

for (const given of [
  ['check', 'grep=set-up'],
  ['grep=set-up', 'check'],
  ['--check', '--grep=set-up'],
  ['--check', '--grep', 'set-up'],
  ['--grep', 'set-up', 'check'],
  ['--', '--grep=set-up', 'check'],
  ['-check', 'grep=set-up', 'check'],
]) {
  test(`a command takes "${given.join(' ')}"`, () => {
    const { flags, values } = readOptions('capture', given, capture)
    expect([...flags]).toEqual(['check'])
    expect(values).toEqual({ grep: 'set-up' })
  })
}

test('a value is all that stands behind the first equals sign', () => {
  expect(readOptions('capture', ['grep=a=b c'], capture).values).toEqual({ grep: 'a=b c' })
  expect(readOptions('capture', ['--grep=a=b c'], capture).values).toEqual({ grep: 'a=b c' })
  expect(readOptions('capture', ['grep=a', 'grep=b'], capture).values).toEqual({ grep: 'b' })
})

test('no options are no mistake', () => {
  const { flags, values } = readOptions('build', [], {})
  expect(flags.size).toBe(0)
  expect(values).toEqual({})
})

for (const [typed, said] of [
  ['chek', '"chek" is not an option of this command. Did you mean "check"?'],
  ['--chek', '"--chek" is not an option of this command. Did you mean "check"?'],
  ['--gerp=x', '"--gerp=x" is not an option of this command. Did you mean "grep=…"?'],
  ['--gerp x', '"--gerp" is not an option of this command. Did you mean "grep=…"?'],
  [
    'everything',
    '"everything" is not an option of this command. It takes check, renew, grep=…, lang=….',
  ],
  [
    '__proto__=x',
    '"__proto__=x" is not an option of this command. It takes check, renew, grep=…, lang=….',
  ],
  ['grep', '"grep" is not an option of this command. Did you mean "grep=…"?'],
  ['--grep --check', '"--grep" is not an option of this command. Did you mean "grep=…"?'],
  ['check=yes', '"check=yes" is not an option of this command. Did you mean "check"?'],
  ['--check=yes', '"--check=yes" is not an option of this command. Did you mean "check"?'],
] as const) {
  test(`"${typed}" is answered with what is meant`, () => {
    expect(complaint(...typed.split(' '))).toBe(`npm run capture: ${said}`)
  })
}

test('a command that takes no options says so', () => {
  expect(() => readOptions('lint', ['fast'], {})).toThrow(
    'npm run lint: "fast" is not an option of this command. It takes no options.',
  )
})

test.describe('what npm keeps for itself', () => {
  test('is taken like everything else, and once', () => {
    withNpmConfig({ check: 'true', grep: 'set-up' }, () => {
      const { flags, values } = readOptions('capture', ['lang=en'], capture)
      expect([...flags]).toEqual(['check'])
      expect(values).toEqual({ grep: 'set-up', lang: 'en' })
      expect(process.env.npm_config_check).toBeUndefined()
      expect(readOptions('capture', [], capture)).toEqual({ flags: new Set(), values: {} })
    })
  })

  test('gives way to what stands behind the command', () => {
    const { values } = withNpmConfig({ grep: 'a' }, () =>
      readOptions('capture', ['grep=b'], capture),
    )
    expect(values).toEqual({ grep: 'b' })
  })

  for (const [config, said] of [
    [{ chek: 'true' }, '"--chek" is not an option of this command. Did you mean "check"?'],
    [{ gerp: 'x' }, '"--gerp=x" is not an option of this command. Did you mean "grep=…"?'],
    [{ grep: 'true' }, '"--grep" is not an option of this command. Did you mean "grep=…"?'],
    [{ check: 'yes' }, '"--check=yes" is not an option of this command. Did you mean "check"?'],
  ] satisfies [Record<string, string>, string][]) {
    test(`is not passed over in silence: ${JSON.stringify(config)}`, () => {
      expect(withNpmConfig(config, () => complaint())).toBe(`npm run capture: ${said}`)
    })
  }

  test('is ours where it answers what npm calls the same', () => {
    const init = { flags: ['yes'], values: ['color', 'email'] }
    const read = (config: Record<string, string>) =>
      withNpmConfig(config, () => readOptions('init', [], init).values)
    const answers = { color: '#0f6b5c', email: 'help@acme.example' }
    expect(read(answers)).toEqual(answers)
    expect(read({ color: 'always', email: '' })).toEqual({})
    expect(read({ color: 'true' })).toEqual({})
    expect(read({ color: 'false' })).toEqual({})
  })

  test('is none of ours where it is npm’s', () => {
    const own = { cache: '/x', prefix: '/y', user_agent: 'npm/11', long: 'true', check: '' }
    const read = withNpmConfig(own, () => readOptions('capture', [], capture))
    expect(read).toEqual({ flags: new Set(), values: {} })
  })
})
