import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { serve } from '../../src/capture/serve.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { makeFolder } from '../../src/publish/folder.ts'
import { makeProject } from './capture/project.ts'

test('an address in print leads to the guide that is elsewhere today, from a server and from a disk', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const project = makeProject('former', 'smallest')
  try {
    const file = 'content/guides/say-hello/en.mdx'
    project.edit(file, 'order: 1\n', 'order: 1\nwas: [say-hi, /help/hello/]\n')
    // A way that is long enough for pages of its own steps.
    const steps = ['a', 'b', 'c', 'd', 'e'].map(
      (id) => `<Step id="${id}" title="Wait" on="computer" picture="none">\n\nWait.\n\n</Step>\n`,
    )
    project.write(file, `${project.read(file)}\n${steps.join('\n')}`)
    project.edit('brand.config.ts', "name: 'Acme',", "name: 'Acme',\n  site: { base: '/it/' },")
    const built = await project.run(['build'])
    expect(built, built.stdout + built.stderr).toMatchObject({ code: 0, stderr: '' })
    const served = await serve(project.file('dist'), '/it/')
    for (const [before, now] of [
      ['guides/say-hi/', 'guides/say-hello/'],
      ['help/hello/', 'guides/say-hello/'],
      ['guides/say-hi/c/', 'guides/say-hello/c/'],
    ] as const) {
      await page.goto(served.address + before)
      await expect(page).toHaveURL(served.address + now)
    }
    await served.close()

    // Where a browser is told to stay, the page says where the guide is.
    await page.setContent(
      project.read('dist/help/hello/index.html').replace(/<meta http-equiv="refresh"[^>]*>/, ''),
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      messagesFor('en')('moved.title'),
    )
    await expect(page.getByRole('link', { name: 'Say hello' })).toHaveAttribute(
      'href',
      '/it/guides/say-hello/',
    )

    makeFolder(project.file('dist'), { site: { base: '/it/', indexing: false } })
    await page.goto(pathToFileURL(project.file('dist/guides/say-hi/c/index.html')).href)
    await expect(page).toHaveURL(
      pathToFileURL(project.file('dist/guides/say-hello/c/index.html')).href,
    )
  } finally {
    project.dispose()
  }
})
