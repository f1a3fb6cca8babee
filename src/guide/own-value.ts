/**
 * The value that a record holds under a key a person wrote, or `undefined`. What every object inherits
 * (`constructor`, `__proto__`) is nobody's label, brand value or element.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
