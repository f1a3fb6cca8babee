import { isGroup } from './group.ts'

/** Where a file that has been run says which brand it extends: only who reads it knows the folder that it lies in. */
export const baseKey = 'extends'

/** A subsidiary that leaves out its phone number must not be given another company's, nor that company's dark logo. */
const replacedWhole = ['support', 'security', 'logo', 'wordmark']

/** What one brand file says, with what another says where it does not. */
export function joinBrands(base: unknown, own: unknown): unknown {
  return joined(base, own, replacedWhole)
}

function joined(base: unknown, own: unknown, whole: readonly string[] = []): unknown {
  if (!isGroup(base) || !isGroup(own)) return own
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])]
  return Object.fromEntries(
    keys.map((key) => {
      if (!Object.hasOwn(own, key)) return [key, base[key]]
      return [key, whole.includes(key) ? own[key] : joined(base[key], own[key])]
    }),
  )
}
