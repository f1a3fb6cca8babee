import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { refusedBySystem } from '../../scripts/surroundings.ts'

const refusal = (code: string, file?: string) =>
  Object.assign(new Error(`${code}: as the system says it`), { code, path: file })

test('what the system refuses is a sentence that names the place, however a library wraps it', () => {
  const file = path.join(root, '.cache', 'site', 'index.html')
  expect(refusedBySystem(refusal('ENOSPC', file), 'npm run build')).toMatchObject({
    at: { file: '.cache/site/index.html' },
    message: 'The disk is full.',
  })
  const wrapped = new Error('The build failed', { cause: refusal('EACCES', path.dirname(file)) })
  expect(refusedBySystem(wrapped, 'npm run build')).toMatchObject({
    at: { file: '.cache/site' },
    message: 'The system keeps us from reading or writing it.',
  })
  const folder = path.join(root, 'content', 'guides', 'new-phone', 'en.mdx')
  expect(refusedBySystem(refusal('EISDIR', folder), 'npm run check')).toMatchObject({
    at: { file: 'content/guides/new-phone/en.mdx' },
    message: 'There is a folder where a file belongs, or a file where a folder does.',
  })
  expect(refusedBySystem(refusal('EROFS'), 'npm run build')).toMatchObject({
    at: { file: 'npm run build' },
  })
})

test('any other error is still a mistake of ours', () => {
  expect(refusedBySystem(refusal('EINVAL'), 'npm run build')).toBeUndefined()
  expect(refusedBySystem('a text', 'npm run build')).toBeUndefined()
})
