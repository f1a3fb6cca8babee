import { expect, test } from 'playwright/test'
import { iconsUsedNowhere } from '../../scripts/icons.ts'
import { iconNames, withIcons } from '../../src/icons/icons.ts'

const page = (inside: string): string => `<html><body>${inside}</body></html>`
const use = (name: string): string => `<svg><use href="#icon-${name}"></use></svg>`

test('a page gets the icons that it uses, each once, and no other', () => {
  const html = withIcons(page(use('bell') + use('check') + use('bell')))
  expect([...html.matchAll(/<symbol id="icon-([a-z-]+)"/g)].map(([, name]) => name)).toEqual([
    'bell',
    'check',
  ])
})

test('a page without icons stays as it is', () => {
  expect(withIcons(page('<p>#icon-bell</p>'))).toBe(page('<p>#icon-bell</p>'))
})

test('every icon that is kept is used', () => {
  expect(iconsUsedNowhere(iconNames)).toEqual([])
  expect(iconsUsedNowhere(['check', 'arrow-left-right'])).toEqual(['arrow-left-right'])
})
