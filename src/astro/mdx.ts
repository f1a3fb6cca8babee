import { fileURLToPath } from 'node:url'
import type { MdastPluginDefinition } from 'satteri'
import type { Locale } from '../i18n/language.ts'
import { prepareTree } from '../guide/prepare.ts'
import { readTree } from '../guide/read.ts'
import { transformTree } from '../guide/transform.ts'
import type { Node } from '../guide/tree.ts'
import type { Values } from '../guide/values.ts'

/**
 * The plugin that gives a guide's MDX its numbers, words and views before Astro renders it. It reads the very
 * tree that it changes, with the same functions that capture and check read the file with.
 * @param valuesIn what guides of a language are read with; asked anew for each file
 */
export function guideMdx(valuesIn: (locale: Locale) => Values | undefined): MdastPluginDefinition {
  return {
    name: 'handrail-guide',
    options: { position: true },
    before(root, context) {
      const file = context.fileURL === undefined ? '' : fileURLToPath(context.fileURL)
      const [, guide, locale] = /([^/\\]+)[/\\]([\w-]+)\.mdx$/.exec(file) ?? []
      const own = valuesIn(locale as Locale)
      // Only words that have been read are rendered; what is no published guide's arrives here empty.
      if (guide === undefined || own === undefined) return
      const { tree, values } = prepareTree(root as Node, own, file)
      const { labels } = readTree(tree, values, file)
      context.replaceNode(root, transformTree(tree, { labels }, { guide, values }) as typeof root)
    },
  }
}
