import { readFileSync } from 'node:fs'
import { test } from 'playwright/test'
import { runJob } from './job.ts'
import type { Plan } from './plan.ts'
import { catchStrays } from './stray.ts'

const plan = JSON.parse(readFileSync(process.env.HANDRAIL_PLAN ?? '', 'utf8')) as Plan

catchStrays()

for (const job of plan.jobs) {
  test(`${job.screenLocale} ${job.guide}`, async ({ browser }, testInfo) => {
    await runJob(plan, job, browser, testInfo)
  })
}
