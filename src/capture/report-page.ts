import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deviceFrames } from '../shots/device-frame.ts'
import type { Change } from './messages.ts'
import type { FinishedJob } from './run-jobs.ts'
import { escapeHtml } from '../dom/escape-html.ts'

/**
 * Writes the report of a capture, `reports/capture/index.html`: one page that needs no other file. Its sentences have
 * passed the secret filter and its pictures the verification.
 */
export function writeReport(root: string, jobs: readonly FinishedJob[]): void {
  const folder = path.join(root, 'reports', 'capture')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), reportPage(jobs))
}

/** The report's page: a row a guide and language, and under it what went wrong or looks different. */
export function reportPage(jobs: readonly FinishedJob[]): string {
  const sections = [...jobs].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1)).map(sectionOf)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Capture report</title>
<style>${style}</style>
<h1>Capture report</h1>
${sections.join('\n')}
<script>${script}</script>
</html>
`
}

function sectionOf(finished: FinishedJob): string {
  const { views, failures, changes } = finished
  const state = failures.length ? 'failed' : changes.length ? 'changed' : 'passed'
  const outcomes = views.map(({ name, outcome }) => `${name} ${outcome}`).join(', ')
  return `<section data-state="${state}">
<h2>${escapeHtml(titleOf(finished))}: ${state}</h2>
<p>${escapeHtml(outcomes)}</p>
${failures.map(({ text }) => `<p class="problem">${escapeHtml(text)}</p>`).join('\n')}
${changes.map(slider).join('\n')}
</section>`
}

function titleOf({ job }: FinishedJob): string {
  return `${job.screenLocale} ${job.guide}`
}

function slider({ name, device, before, after }: Change): string {
  return `<figure>
<figcaption><label>${escapeHtml(name)}: before · after <input type="range" min="0" max="100" value="50"></label></figcaption>
<div class="${['pair', device].filter(Boolean).join(' ')}">${image(`${name} before`, before)}${image(`${name} after`, after)}</div>
</figure>`
}

function image(alt: string, picture: Uint8Array): string {
  const data = Buffer.from(picture).toString('base64')
  return `<img alt="${escapeHtml(alt)}" src="data:image/webp;base64,${data}">`
}

const { window, handset } = deviceFrames

// Pictures are twice as large as they are shown, and their corners with them.
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
section { border-top: 1px solid; padding-block: 1rem }
figure { margin: 1rem 0 }
.problem { border-left: 4px solid #b3261e; padding-left: 1rem }
.pair { --at: 50%; display: grid; border: 1px solid; width: fit-content; max-width: 100% }
.pair img { grid-area: 1 / 1; max-width: 100%; zoom: 0.5 }
.pair.computer { padding-top: ${window.bar.height}rem; border-color: ${window.line}; border-radius: ${window.radius}rem; background: ${window.ground} }
.pair.computer img { border-radius: 0 0 ${2 * window.innerRadius}rem ${2 * window.innerRadius}rem }
.pair.phone { padding: ${handset.padding}rem; border: 0; border-radius: ${handset.radius}rem; background: ${handset.ground} }
.pair.phone img { border-radius: ${2 * handset.innerRadius}rem }
.pair img:last-child { clip-path: inset(0 0 0 var(--at)) }
input { width: min(24rem, 100%); vertical-align: middle }
`

const script = `
for (const figure of document.querySelectorAll('figure')) {
  const pair = figure.querySelector('.pair')
  figure.querySelector('input').addEventListener('input', ({ target }) =>
    pair.style.setProperty('--at', 100 - target.value + '%'))
}
`
