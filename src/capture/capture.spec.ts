import { readFileSync } from 'node:fs'
import { test } from 'playwright/test'
import { runJob } from './job.ts'
import type { Plan } from './plan.ts'

const plan = JSON.parse(readFileSync(process.env.HANDRAIL_PLAN ?? '', 'utf8')) as Plan

for (const job of plan.jobs) {
  test(`${job.screenLocale} ${job.guide}`, async ({ browser }, testInfo) => {
    await runJob(plan, job, browser, testInfo)
  })
}
