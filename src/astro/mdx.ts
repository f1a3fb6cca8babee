import { fileURLToPath } from 'node:url'
import type { MdastPluginDefinition } from 'satteri'
import type { Root } from '../guide/tree.ts'

/**
 * The plugin that puts the tree that we have read in place of the one that Astro has parsed: numbers, words and views
 * are those that capture and check see.
 * @param pageOf the tree of a guide's page by its file; `undefined` for what is no published guide, which is empty
 */
export function guideMdx(pageOf: (file: string) => Root | undefined): MdastPluginDefinition {
  return {
    name: 'handrail-guide',
    before(root, context) {
      const page = context.fileURL && pageOf(fileURLToPath(context.fileURL))
      context.replaceNode(root, page ?? { type: 'root', children: [] })
    },
  }
}
