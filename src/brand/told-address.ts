import { isGroup } from './group.ts'

/** Where a host tells the build its address. */
export const toldAddress = 'HANDRAIL_PAGES_URL'

/**
 * A brand file with the address that a host has told the build, as GitHub and GitLab do: for who writes nothing under
 * `site.url` and `site.base`, since what a person writes counts.
 * @param input what the file exports, not checked yet
 * @param told a whole address, such as `https://acme.github.io/guide`
 */
export function withToldAddress(input: unknown, told: string | undefined): unknown {
  const url = URL.parse(told ?? '')
  if (url === null || !isGroup(input)) return input
  const site = input['site'] ?? {}
  if (!isGroup(site) || 'url' in site || 'base' in site) return input
  return { ...input, site: { ...site, url: url.origin, base: url.pathname } }
}
