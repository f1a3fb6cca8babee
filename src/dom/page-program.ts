import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The exported functions of a module that is written for the page. */
type Functions<Module> = {
  [Name in keyof Module]: Module[Name] extends (argument: never) => infer Result
    ? (argument?: unknown) => Result
    : never
}

/**
 * The one way of our code into a page: a module whose exported functions Playwright can send there. Only a
 * function's own source gets into a page, so each carries the bundled module in it. The bundle is made once, when
 * the first function is asked for.
 * @param file the module, by its caller's `import.meta.url`; it must not need Node
 */
export function pageProgram<Module>(
  file: URL,
): <Name extends keyof Module & string>(name: Name) => Functions<Module>[Name] {
  let source: string | undefined
  return <Name extends keyof Module & string>(name: Name) => {
    source ??= bundle(file)
    // Never called here: Playwright takes its source to the page. No text of anybody's is in it.
    return new Function(
      'argument',
      `${source}\nreturn program.${name}(argument)`,
    ) as Functions<Module>[Name]
  }
}

function bundle(file: URL): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: '{}',
  })
  return outputFiles[0]!.text
}
