import type { z } from 'astro/zod'
import type { UnlocatedDiagnostic } from './diagnostic.ts'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType
type Path = readonly PropertyKey[]

/** What a schema says of a value in its `.meta()`: what a message needs when the value is wrong, and its kind. */
export interface Expectation {
  /** Completes "… is not" or "… must be": `a web address`. */
  is?: string
  /** How a right value is written in the file, after its key. */
  example?: string
  /** The kind of value, for code that treats all values of a kind alike. */
  kind?: string
  /** What the key was called in an earlier version. */
  formerly?: string
  /** Values of an earlier version, each with the one that means the same now. */
  renamedValues?: Readonly<Record<string, string>>
}

/** A value that is not as it must be, with the nearest expectations on the way to it. */
export interface WrongValue extends Pick<Expectation, 'is' | 'example'> {
  path: Path
  value: unknown
  /** The kind of schema it failed: `string`, `object`, `array`, `boolean` and so on, as zod names them. */
  type: string
  /** The values there are, where it must be one of a few. */
  choices?: readonly string[]
}

/** A key that its group does not have. */
export interface UnknownKey {
  /** The way to the group. */
  path: Path
  key: string
  /** The keys that the group has. */
  known: readonly string[]
  /** The one of them that was probably meant. */
  near?: string
}

/** What is said of one issue; the code is the issue's own where nothing else is said. */
export type IssueWords = Omit<UnlocatedDiagnostic, 'code'> & { code?: string }

/** How one kind of file tells its author what is wrong. A text instead of a diagnostic gets the example as its fix. */
export interface SchemaWords {
  unknownKey: (unknown: UnknownKey) => IssueWords
  wrong: (wrong: WrongValue) => IssueWords | string
  /** "It is missing." unless a file says it otherwise. */
  missing?: (wrong: WrongValue) => IssueWords | string
}

/** A diagnostic at a path inside a value. */
export interface PathDiagnostic extends UnlocatedDiagnostic {
  path: Path
}

/**
 * Checks a value that a person wrote.
 * @returns what zod found, all of it, in the order of the schema, as sentences
 */
export function diagnose(schema: z.ZodType, input: unknown, words: SchemaWords): PathDiagnostic[] {
  const { error } = schema.safeParse(input)
  return diagnoseIssues(error?.issues ?? [], schema, input, words)
}

/** As `diagnose`, for a value that has been parsed already. */
export function diagnoseIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
  input: unknown,
  words: SchemaWords,
): PathDiagnostic[] {
  const found = issues.flatMap((issue): PathDiagnostic[] => {
    const { path } = issue
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-key',
        ...unknownKey(key, path, schema, words),
      }))
    }
    if (issue.code === 'invalid_union') {
      const inner = likeliest(issue).map((each) => ({ ...each, path: [...path, ...each.path] }))
      if (inner.length > 0) return diagnoseIssues(inner, schema, input, words)
    }
    return [{ path, ...wrongValue(issue, schema, input, words) }]
  })
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, meantKey(key, issue.path, schema)].join('.'))
      : [],
  )
  // A key that is there under a misspelt name is not missing as well.
  return found.filter(
    ({ path }) => !meant.includes(path.join('.')) || valueAt(input, path) !== undefined,
  )
}

/**
 * An issue of a rule of our own, which knows best what to say.
 * @example ctx.addIssue(ownIssue({ code: 'no-help', message: '…', fix: '…' }))
 */
export function ownIssue({ message, ...params }: UnlocatedDiagnostic) {
  return { code: 'custom' as const, message, params }
}

/** What the schema of a value inside another says of it; nothing where there is no such value. */
export function expectationAt(schema: Schema, path: Path): Expectation {
  return expectationOf(nodesAt(schema, path)[path.length])
}

/** Every key of an object's schema by its dotted name, groups before what is in them. */
export function keysOf(schema: Schema): string[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, inner]) => [
    key,
    ...(unwrapped(inner)._zod.def.type === 'object' ? keysOf(inner) : []).map(
      (name) => `${key}.${name}`,
    ),
  ])
}

/** A part of a value, and the way to it. */
export interface Part {
  path: PropertyKey[]
  value: unknown
}

/** The parts of a value that are of some kinds, in lists too. */
export function partsOfKind(
  schema: Schema,
  value: unknown,
  kinds: readonly string[],
  path: PropertyKey[] = [],
): Part[] {
  const { kind } = expectationOf(schema)
  if (kind !== undefined && kinds.includes(kind)) return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const child = childOf(schema, key)
    const step = Array.isArray(value) ? Number(key) : key
    return child ? partsOfKind(child, part, kinds, [...path, step]) : []
  })
}

/** What stands at a path inside a value, or `undefined`. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  )
}

function unknownKey(key: string, path: Path, schema: Schema, words: SchemaWords) {
  const shape = shapeAt(schema, path)
  const known = Object.keys(shape)
  const now = formerly(key, shape)
  if (now !== undefined) {
    return {
      code: 'renamed-key',
      message: `"${key}" is now called "${now}".`,
      fix: `Write ${now} in its place.`,
    }
  }
  return words.unknownKey({ path, key, known, near: nearest(key, known) })
}

/** The key of a group that an unknown one most likely is, if there is one. */
function meantKey(key: string, path: Path, schema: Schema): string | undefined {
  const shape = shapeAt(schema, path)
  return formerly(key, shape) ?? nearest(key, Object.keys(shape))
}

function shapeAt(schema: Schema, path: Path): Readonly<Record<string, Schema>> {
  const group = path.reduce<Schema | undefined>((at, name) => at && childOf(at, name), schema)
  return (group && shapeOf(group)) ?? {}
}

function formerly(key: string, shape: Readonly<Record<string, Schema>>): string | undefined {
  return Object.keys(shape).find((name) => expectationOf(shape[name]).formerly === key)
}

function wrongValue(issue: Issue, schema: Schema, input: unknown, words: SchemaWords) {
  if (issue.code === 'custom' && issue.params?.code !== undefined) {
    return { ...(issue.params as { code: string; fix?: string }), message: issue.message }
  }
  const { path } = issue
  const nodes = nodesAt(schema, path)
  const own = expectationAt(schema, path)
  const expectations = nodes.map(expectationOf)
  const value = valueAt(input, path)
  const wrong: WrongValue = {
    path,
    value,
    type: unwrapped(nodes.at(-1) ?? schema)._zod.def.type,
    is: expectations.findLast(({ is }) => is !== undefined)?.is,
    example: expectations.findLast(({ example }) => example !== undefined)?.example,
    ...(issue.code === 'invalid_value' ? { choices: issue.values.map(String) } : {}),
  }
  const said = value === undefined ? (words.missing?.(wrong) ?? 'It is missing.') : undefined
  const renamed = typeof value === 'string' ? own.renamedValues?.[value] : undefined
  if (renamed !== undefined) {
    return {
      code: 'renamed-value',
      message: `"${String(value)}" is now called "${renamed}".`,
      fix: `Write "${renamed}" in its place.`,
    }
  }
  const code = said === undefined ? 'wrong-value' : 'missing'
  const told = said ?? words.wrong(wrong)
  if (typeof told !== 'string') return { code, ...told }
  return { code, message: told, ...(wrong.example ? { fix: `Example: ${wrong.example}` } : {}) }
}

/** What an issue is called that only says: this shape was not meant. */
const otherShape: readonly unknown[] = ['invalid_type', 'invalid_value']

/** Of several shapes that a value may have, the issues of the one that the person tried to write. */
function likeliest(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const tried = issue.errors.find((branch) =>
    branch.some(({ code, path }) => !otherShape.includes(code) || path.length > 0),
  )
  return tried ?? []
}

/** The schemas on the way to a path, the outermost first, as far as the path is known. */
function nodesAt(schema: Schema, path: Path): Schema[] {
  const nodes = [schema]
  for (const key of path) {
    const next = childOf(nodes.at(-1) ?? schema, key)
    if (next === undefined) break
    nodes.push(next)
  }
  return nodes
}

function childOf(schema: Schema, key: PropertyKey): Schema | undefined {
  const { def } = unwrapped(schema)._zod
  switch (def.type) {
    case 'object':
      return def.shape[String(key)]
    case 'array':
      return def.element
    case 'record':
      return def.valueType
    case 'union':
      return def.options.map((option) => childOf(option, key)).find((child) => child !== undefined)
    default:
      return undefined
  }
}

/** The keys of an object, also where it is one of several shapes. */
function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = unwrapped(schema)._zod
  if (def.type === 'object') return def.shape
  if (def.type !== 'union') return undefined
  return def.options.map(shapeOf).find((shape) => shape !== undefined)
}

/** All that the layers of a schema say of it: a default or a transform around it may say more than its core. */
function expectationOf(schema: Schema | undefined): Expectation {
  if (schema === undefined) return {}
  const { def } = (schema as z.core.$ZodTypes)._zod
  const usual = def.type === 'default' || def.type === 'prefault' ? def.defaultValue : undefined
  return {
    ...expectationOf(innerOf(schema)),
    ...(usual === undefined ? {} : { example: written(usual) }),
    ...(schema as z.ZodType).meta(),
  }
}

/** A value as a person would write it. */
function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(written).join(', ')}]` : JSON.stringify(value)
}

function unwrapped(schema: Schema): z.core.$ZodTypes {
  const inner = innerOf(schema)
  return inner === undefined ? (schema as z.core.$ZodTypes) : unwrapped(inner)
}

/** What an optional, a default or a transform is wrapped around. */
function innerOf(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return def.innerType
    case 'pipe':
      return def.in
    default:
      return undefined
  }
}
