/** The name of an option as messages write it: what is in a list is a part of the list. */
export function optionName(keys: readonly PropertyKey[]): string {
  return keys.filter((key) => typeof key !== 'number').join('.')
}
