import { isInside, outsideInStyle } from './svg-addresses.ts'
import { fetches, links, runs } from './svg-problems.ts'
import type { SvgProblem } from './svg-problems.ts'

/** Attributes that say where something is fetched from. */
const addresses = new Set(['href', 'src', 'ping', 'data', 'action'])

/** Attributes that hold what another attribute will be. */
const animated = new Set(['to', 'from', 'by', 'values'])

/** Attributes that no browser reads as style: names, words and shapes. */
const noStyle = /^(aria-.*|data-.*|id|class|d|points|.*:.*)$/

/**
 * What is wrong with an attribute.
 * @param element the name of its element, without a prefix
 */
export function inAttribute(
  element: string,
  key: string,
  value: string,
  line: number,
): SvgProblem | undefined {
  const local = key.slice(key.indexOf(':') + 1)
  if (/^on/i.test(local)) return runs(line, local)
  if (local === 'attributeName' && /^on|href$/i.test(value.trim()))
    return runs(line, `attributeName="${value.trim()}"`)
  if (key === 'xml:base') return fetches(line, value)
  if (addresses.has(local.toLowerCase())) {
    if (isInside(value)) return undefined
    if (isProgram(value)) return runs(line, value.trim())
    return element === 'a' ? links(line, value) : fetches(line, value)
  }
  if (animated.has(local) && value.split(';').some(isProgram))
    return runs(line, `${local}="${value.trim()}"`)
  const outside = noStyle.test(key) ? undefined : outsideInStyle(value)
  return outside === undefined ? undefined : fetches(line, outside)
}

/** Whether an address runs or opens like a page; browsers leave spaces out of it. */
function isProgram(address: string): boolean {
  return /^(javascript:|data:text)/i.test(address.replace(/[\0-\x20]/g, ''))
}
