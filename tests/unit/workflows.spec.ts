import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

// What a workflow may be written like, `npm run lint` knows; here is what ours promise.

const folder = path.join(import.meta.dirname, '../../.github/workflows')

interface Step {
  uses?: string
  run?: string
  if?: string
  'continue-on-error'?: boolean
  with?: Record<string, unknown>
  env?: Record<string, string>
}

interface Job {
  if?: string
  permissions?: Record<string, string>
  env?: Record<string, string>
  strategy?: { matrix: Record<string, string[]> }
  steps: Step[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

function read(file: string): Workflow {
  return parse(readFileSync(path.join(folder, file), 'utf8')) as Workflow
}

function runsOf(job: Job | undefined): string[] {
  return job?.steps.flatMap(({ run }) => run ?? []) ?? []
}

/** What a shell makes nothing of where no brand is named. */
const ofBrand = '${BRAND:+"brand=$BRAND"}'

for (const file of readdirSync(folder)) {
  const { permissions, jobs } = read(file)

  for (const [name, job] of Object.entries(jobs)) {
    test(`${file} › ${name} installs what the lock file says, then runs scripts that there are`, () => {
      const [first, ...others] = runsOf(job)
      if (first !== undefined) expect(first).toBe('npm ci')
      for (const line of others) {
        if (file === 'release.yml' && line.startsWith('gh release create ')) continue
        expect(Object.keys(manifest.scripts)).toContain(/^npm run (\S+)/.exec(line)?.[1])
      }
    })
  }

  test(`${file} pins every action to a commit, with its version beside it`, () => {
    const uses = readFileSync(path.join(folder, file), 'utf8').match(/uses: .*/g) ?? []
    expect(uses.length).toBeGreaterThan(0)
    for (const use of uses) {
      expect(use).toMatch(/^uses: actions\/[\w-]+(?:\/restore)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test(`${file} may read the repository and, but for publishing and tags, nothing else`, () => {
    expect(permissions).toEqual({ contents: 'read' })
    for (const job of Object.values(jobs)) {
      const has = (action: string): boolean =>
        job.steps.some(({ uses }) => uses?.startsWith(`actions/${action}@`))
      const toPublish = { pages: 'write', 'id-token': 'write' }
      const toAsk = has('configure-pages') ? { contents: 'read', pages: 'read' } : undefined
      const other = file === 'release.yml' ? { contents: 'write' } : toAsk
      expect(job.permissions).toEqual(has('deploy-pages') ? toPublish : other)
    }
  })
}

test('the pictures’ shards together cover every guide once', () => {
  const { check } = read('pictures.yml').jobs
  const shards = check?.strategy?.matrix.shard ?? []
  expect(shards.length).toBeGreaterThan(1)
  expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`))
  expect(runsOf(check).at(-1)).toBe(`npm run capture check shard=\${{ matrix.shard }} ${ofBrand}`)
})

test('at night pictures are compared only where they are committed', () => {
  const { check } = read('pictures.yml').jobs
  expect(check?.if).toBe("github.event_name != 'schedule' || vars.HANDRAIL_PICTURES == 'committed'")
})

test('the report of the pictures is kept when a picture has changed', () => {
  const { check } = read('pictures.yml').jobs
  expect(check?.steps.at(-1)).toMatchObject({ if: 'always()', with: { path: 'reports/capture' } })
})

test('what is published was built with pictures of its own, checked, and told its address', () => {
  const { build } = read('publish.yml').jobs
  expect(runsOf(build)).toEqual(['npm ci', `npm run site ${ofBrand}`])
  expect(build?.steps.at(-1)?.with).toEqual({ path: 'dist' })
  const told = {
    BRAND: '${{ vars.BRAND }}',
    HANDRAIL_PAGES_URL: '${{ steps.pages.outputs.base_url }}',
  }
  expect(build?.steps.find(({ run }) => run?.startsWith('npm run site'))?.env).toEqual(told)
  // Nothing is committed: the next time finds the pictures again.
  expect(build?.steps.map(({ with: set }) => set?.['path'])).toContain('shots\nbrands/*/shots\n')
})

test('a kit is made by hand only, of a brand or of all, and is kept for whoever may read the repository', () => {
  const { on, jobs } = read('kit.yml')
  expect(Object.keys(on)).toEqual(['workflow_dispatch'])
  expect(runsOf(jobs.kit)).toEqual(['npm ci', `npm run site ${ofBrand}`, `npm run kit ${ofBrand}`])
  expect(jobs.kit?.env?.BRAND).toContain('inputs.brand || vars.BRAND')
  const uses = jobs.kit?.steps.flatMap((step) => step.uses ?? []).join(' ') ?? ''
  expect(uses).toContain('actions/upload-artifact@')
  expect(uses).not.toMatch(/deploy-pages|upload-pages/)
  expect(jobs.kit?.steps.at(-1)?.with).toMatchObject({ path: 'kit' })
})

test('no workflow puts what somebody types into a shell', () => {
  for (const file of readdirSync(folder)) {
    for (const job of Object.values(read(file).jobs)) {
      for (const line of runsOf(job)) expect(line).not.toMatch(/\$\{\{ *(?:inputs|vars|github)\./)
    }
  }
})

interface GitLabJob {
  extends?: string
  script?: string[]
  pages?: object
  artifacts?: object
  rules?: object[]
  image?: string
  variables?: object
  cache?: object
}

test('GitLab builds the same, with pictures of its own, and publishes the guide and no kit', () => {
  const jobs = parse(readFileSync(path.join(folder, '../../.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    GitLabJob
  >
  expect(jobs.pages).toMatchObject({
    extends: '.handrail',
    script: ['npm ci', `npm run site ${ofBrand}`],
    pages: { publish: 'dist' },
  })
  expect(jobs.kit).toMatchObject({
    extends: '.handrail',
    script: ['npm ci', `npm run site ${ofBrand}`, `npm run kit ${ofBrand}`],
    artifacts: { paths: ['kit'], access: 'developer' },
    rules: [{ when: 'manual' }],
  })
  expect(jobs.kit?.pages).toBeUndefined()
  expect(jobs['.handrail']).toMatchObject({
    variables: { HANDRAIL_PAGES_URL: '$CI_PAGES_URL' },
    cache: { paths: ['shots', 'brands/*/shots'] },
  })
  const major = readFileSync(path.join(folder, '../../.nvmrc'), 'utf8').trim().split('.')[0]
  expect(jobs['.handrail']?.image).toBe(`node:${major}`)
})

test('a pull request is linted and tested, its unit tests on every system', () => {
  const { lint, unit, e2e } = read('ci.yml').jobs
  expect([lint, unit, e2e].map((job) => runsOf(job).at(-1))).toEqual([
    'npm run lint',
    'npm run test:unit',
    'npm run test:e2e',
  ])
  expect(unit?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest'])
})

test('a release is tagged by hand only, and nothing that is installed finds the key for it', () => {
  const { on, jobs } = read('release.yml')
  expect(on).toEqual({ workflow_dispatch: null })
  const [checkout, , , notes, tag] = jobs.release?.steps ?? []
  expect(checkout?.with).toEqual({ 'persist-credentials': false })
  expect(notes?.run).toBe('npm run release notes')
  expect(tag?.run).toContain('--notes-file .cache/release-notes.md')
  expect(jobs.release?.steps.filter(({ env }) => env)).toEqual([tag])
})
