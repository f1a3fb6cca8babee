import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { parseDocument } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, '.github', 'workflows')

/** What GitHub knows at each level, as far as ours use it: a mistyped key would be ignored or refused there. */
const known = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: [
    'name',
    'needs',
    'runs-on',
    'timeout-minutes',
    'permissions',
    'environment',
    'strategy',
    'steps',
  ],
  step: ['id', 'name', 'if', 'uses', 'with', 'run', 'env'],
}

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  needs?: string
  permissions?: Record<string, string>
  strategy?: { matrix: Record<string, unknown[]> }
  steps: Step[]
}

interface Workflow {
  name: string
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const files = readdirSync(folder).sort()

function read(file: string): { text: string; workflow: Workflow; jobs: Job[] } {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const workflow = parseDocument(text).toJS() as Workflow
  return { text, workflow, jobs: Object.values(workflow.jobs) }
}

/** Every `run` line with each value of the matrix in it. */
function runsOf({ steps, strategy }: Job): string[] {
  const lines = steps.flatMap(({ run }) => run?.split('\n') ?? [])
  return Object.entries(strategy?.matrix ?? {}).reduce(
    (runs, [name, values]) =>
      runs.flatMap((run) =>
        values.map((value) => run.replace(`\${{ matrix.${name} }}`, `${value}`)),
      ),
    lines,
  )
}

test('there is one workflow that publishes and one that looks at the pictures', () => {
  expect(files).toEqual(['pictures.yml', 'publish.yml'])
})

for (const file of files) {
  test.describe(file, () => {
    const { text, workflow, jobs } = read(file)

    test('is YAML without a complaint', () => {
      const document = parseDocument(text)
      expect([...document.errors, ...document.warnings]).toEqual([])
    })

    test('has only keys that GitHub knows', () => {
      expect(known.workflow).toEqual(expect.arrayContaining(Object.keys(workflow)))
      for (const job of jobs) {
        expect(known.job).toEqual(expect.arrayContaining(Object.keys(job)))
        for (const step of job.steps) {
          expect(known.step).toEqual(expect.arrayContaining(Object.keys(step)))
        }
      }
    })

    test('runs only scripts that there are, after installing what the lock file says', () => {
      for (const job of jobs) {
        const npm = [...new Set(runsOf(job))].filter((line) => line.startsWith('npm '))
        const scripts = npm.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? [])
        expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts))
        if (npm.length) expect(npm[0]).toBe('npm ci')
        expect(npm.slice(1).every((line) => line.startsWith('npm run '))).toBe(true)
      }
      expect(existsSync(path.join(root, 'package-lock.json'))).toBe(true)
    })

    test('uses only GitHub’s own actions, each at a major version', () => {
      for (const { uses } of jobs.flatMap(({ steps }) => steps)) {
        if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
      }
    })

    test('asks for a Node that the commands run on', () => {
      const needed = / : \[(\d+), \d+\]/.exec(
        readFileSync(path.join(root, 'scripts/handrail.mjs'), 'utf8'),
      )?.[1]
      for (const job of jobs.filter((job) => runsOf(job).length)) {
        const setup = job.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))
        expect(Number(setup?.with?.['node-version'])).toBeGreaterThan(Number(needed))
      }
    })

    test('names only jobs, steps and matrix values that it has', () => {
      for (const job of jobs) {
        if (job.needs !== undefined) expect(Object.keys(workflow.jobs)).toContain(job.needs)
        const own = JSON.stringify(job)
        const ids = job.steps.flatMap(({ id }) => id ?? [])
        for (const [, id] of own.matchAll(/\$\{\{ steps\.([\w-]+)\./g)) expect(ids).toContain(id)
        const matrix = Object.keys(job.strategy?.matrix ?? {})
        for (const [, name] of own.matchAll(/\$\{\{ matrix\.([\w-]+)/g)) {
          expect(matrix).toContain(name)
        }
      }
    })

    test('may read the repository and, but for the job that publishes, nothing else', () => {
      expect(workflow.permissions).toEqual({ contents: 'read' })
      for (const { permissions, steps } of jobs) {
        const publishes = steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@'))
        expect(permissions).toEqual(publishes ? { pages: 'write', 'id-token': 'write' } : undefined)
      }
    })
  })
}

test('the pictures’ shards together cover every guide once', () => {
  const [job] = read('pictures.yml').jobs
  const shards = job?.strategy?.matrix.shard ?? []
  expect(shards.length).toBeGreaterThan(1)
  expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`))
  expect(job && runsOf(job).slice(-shards.length)).toEqual(
    shards.map((shard) => `npm run capture check shard=${shard}`),
  )
})

test('the report of the pictures is kept when a picture has changed', () => {
  const [job] = read('pictures.yml').jobs
  const upload = job?.steps.at(-1)
  expect(upload).toMatchObject({ if: 'always()', with: { path: 'reports/capture' } })
})

test('what is published is what was built and then checked', () => {
  const { build } = read('publish.yml').workflow.jobs
  expect(build && runsOf(build)).toEqual(['npm ci', 'npm run build', 'npm run check'])
  expect(build?.steps.at(-1)?.with).toEqual({ path: 'dist' })
})
