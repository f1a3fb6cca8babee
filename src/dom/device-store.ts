/**
 * What a reader's browser keeps for this site, on this device only; nothing where it refuses. Sites in other folders
 * of the same server, and other companies' guides, keep theirs apart.
 * @param name what is kept, such as `phone`
 */
export function deviceStore(name: string): { read: () => string; write: (value: string) => void } {
  const { site = '' } = document.documentElement.dataset
  const key = `handrail:${site}:${name}`
  // A browser that refuses still reads: what was said is then true until the page closes.
  let inPage: string | undefined
  return {
    read: () => {
      try {
        return inPage ?? localStorage.getItem(key) ?? ''
      } catch {
        return inPage ?? ''
      }
    },
    write: (value) => {
      inPage = undefined
      try {
        if (value) localStorage.setItem(key, value)
        else localStorage.removeItem(key)
      } catch {
        inPage = value
      }
    },
  }
}
