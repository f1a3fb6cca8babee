import type { Brand } from '../brand/brand.ts'
import { optionAt } from '../brand/option-at.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { hosts } from './hosts.ts'

type Settings = Pick<Brand, 'folder' | 'file' | 'site' | 'publish'>

/** What a brand asks of the place where it publishes, and does not get there: nothing that keeps it from being built. */
export function adviseOnPublishing(brand: Settings): Diagnostic[] {
  const { site, publish } = brand
  const host = publish.target && hosts[publish.target]
  const told: [option: string[], told: UnlocatedDiagnostic | undefined][] = [
    [['publish', 'embedIn'], publish.embedIn && frameAdvice(host)],
    [['site', 'base'], host?.onlyAtTop && site.base !== '/' ? baseAdvice(host.name) : undefined],
    [['site', 'url'], site.url === undefined ? undefined : addressAdvice(site.url)],
  ]
  return told.flatMap(([option, words]) =>
    words ? [{ at: optionAt(brand, option), ...words }] : [],
  )
}

/** Whether only the sites of `embedIn` may show the guide. */
function frameAdvice(host: (typeof hosts)[keyof typeof hosts] | undefined) {
  if (host?.sendsHeaders) return undefined
  return {
    code: 'frames-not-limited',
    message: host
      ? `No headers are sent from ${host.name}, so this has no effect: any site may show the guide in a frame.`
      : 'Without publish.target nothing tells your server, so this has no effect.',
    fix: host
      ? 'Delete it, or publish on a server that sends headers, such as nginx, IIS or Netlify.'
      : 'Write publish.target, or send the header yourself: docs/publish/README.md says which.',
  }
}

const baseAdvice = (name: string): UnlocatedDiagnostic => ({
  code: 'base-not-served',
  message: `On ${name} a guide is at the top of its address, and this says that it is in a folder.`,
  fix: 'Delete base, unless another server in front of it serves that folder from there.',
})

/** An address that a phone outside the company's network does not reach, as far as its name tells. */
function addressAdvice(url: string): UnlocatedDiagnostic | undefined {
  const host = URL.parse(url)?.hostname ?? ''
  const isThisMachine = /^localhost$|\.localhost$|^127\.|^\[::1\]$/.test(host)
  if (!isThisMachine && !isInside(host)) return undefined
  return {
    code: 'address-not-reached',
    message: isThisMachine
      ? `"${url}" is every reader's own machine: codes and links would lead nowhere.`
      : `"${url}" looks like an address inside your network. The codes on the pages are read by phones, which are seldom in it.`,
    fix: isThisMachine
      ? 'Write the address that people will open, or delete url until you know it.'
      : 'Publish where a phone on mobile data can open it; or delete url: the pages then show no codes.',
  }
}

/** Whether a name or a number means something only inside a network. */
function isInside(host: string): boolean {
  const labels = host.split('.')
  // "http://intranet/" is a name of the own network only.
  if (labels.length === 1 && !host.startsWith('[')) return true
  if (labels.some((label) => /^intra(net)?$/.test(label))) return true
  if (/^(local|lan|internal|intern|corp|home|private)$/.test(labels.at(-1) ?? '')) return true
  if (host.endsWith('.home.arpa')) return true
  return (
    /^(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
    /^\[f[cd]|^\[fe80:/.test(host)
  )
}
