import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  readOptionComments,
  readPage,
  schemaFile,
  withColorTable,
  withOptionTable,
  withValueList,
  writtenFiles,
} from './brand-docs.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** `npm run docs`: writes into the docs what the comments on the brand file's options say, and which colors are proved. */
export const docs: Command = {
  run() {
    const comments = readOptionComments(root)
    const { table, values, schema } = writtenFiles
    writeFileSync(
      path.join(root, table),
      withColorTable(withOptionTable(readPage(root, table), comments)),
    )
    writeFileSync(path.join(root, values), withValueList(readPage(root, values)))
    writeFileSync(path.join(root, schema), schemaFile(comments))
    console.log(`${comments.size} options in ${table}, ${values} and ${schema}.`)
    return Promise.resolve(undefined)
  },
}
