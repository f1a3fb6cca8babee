import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { looksOf, readScreens } from '../../src/capture/looks.ts'

const frame = (screen: string, said: string): string =>
  `<section class="frame phone" data-screen="${screen}" data-device="phone"><section>${said}</section></section>`

test.describe('what a picture shows of practice', () => {
  const lookOf = (
    folder: string,
    { name = 'Acme', base = '/', digits = 0, color = 'red' },
    screen: string,
  ): string | undefined => {
    mkdirSync(`${folder}/assets`, { recursive: true })
    writeFileSync(`${folder}/assets/a.css`, `p{color:${color};src:url(${base}assets/font.woff2)}`)
    writeFileSync(
      `${folder}/index.html`,
      `<title>${name}</title><link href="${base}assets/a.css"><body data-digits="${digits}">${frame('lock', 'Wait')}${frame('name', name)}<p>${name}</p><div hidden data-words="task"></div>`,
    )
    return looksOf(readScreens(folder, 'index.html', base), 'phone', [screen])?.hash
  }

  test('is the same where a company’s name or folder stands elsewhere', ({}, info) => {
    const look = (brand: object, screen: string) => lookOf(info.outputPath('portal'), brand, screen)
    const before = look({}, 'lock')
    expect(before).toBeDefined()
    expect(look({ name: 'Zephyr', base: '/winds/' }, 'lock')).toBe(before)
    expect(look({ name: 'Zephyr' }, 'name')).not.toBe(look({}, 'name'))
    expect(look({ digits: 3 }, 'lock')).not.toBe(before)
    expect(look({ color: 'blue' }, 'lock')).not.toBe(before)
    // What a script does not name may show anything.
    expect(look({}, 'scan')).toBeUndefined()
  })
})
