/** Whether a value of a brand file is a group in braces; what else may stand in its place, the schema tells. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
