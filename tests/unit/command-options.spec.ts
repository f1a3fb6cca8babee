import { availableParallelism } from 'node:os'
import { expect, test } from 'playwright/test'
import { capture } from '../../scripts/capture.ts'
import { check } from '../../scripts/check.ts'
import { readOptions } from '../../scripts/cli.ts'
import type { Command } from '../../scripts/cli.ts'
import { dev } from '../../scripts/dev.ts'
import { test as testCommand } from '../../scripts/test.ts'

const commands: Record<string, Command> = { capture, check, dev, test: testCommand }

for (const [typed, said] of [
  ['capture chek', '"chek" is not an option of this command. Did you mean "check"?'],
  ['check --brand', '"--brand" is not an option of this command. Did you mean "brand=…"?'],
  ['capture workers=many', '"workers=many" is not a number from 1 to 999. Example: workers=2'],
  ['dev port=http', '"port=http" is not a number from 1 to 65535. Example: port=4321'],
  [
    'test workers=0',
    `"workers=0" is not a number from 1 to 999. Example: workers=${availableParallelism()}`,
  ],
] as const) {
  test(`"npm run ${typed}" is answered with what is meant, before anything is done`, async () => {
    const [name = '', ...given] = typed.split(' ')
    const command = commands[name]!
    const run = async () => command.run(readOptions(name, given, command))
    await expect(run()).rejects.toThrow(`npm run ${name}: ${said}`)
  })
}
