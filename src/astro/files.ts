import { brand } from 'virtual:handrail'
import path from 'node:path'
import { wordmarkSize } from '../brand/wordmark-size.ts'
import { address } from './address.ts'

/** A file of the brand home that the site publishes: its path on the site and on disk. */
export interface BrandFile {
  name: string
  file: string
}

const named = (name: string, file: string | undefined): BrandFile[] =>
  file === undefined ? [] : [{ name: `${name}${path.extname(file).toLowerCase()}`, file }]

const name = brand.wordmark ? 'wordmark' : 'logo'

/** Whether the picture in the page header says the company's name, so that no words need to stand beside it. */
export const isWordmark = brand.wordmark !== undefined

const shown = brand.wordmark ?? brand.logo

/** The brand's own files, under `/brand/`. */
export const brandFiles: BrandFile[] = [
  ...named(name, shown?.light),
  ...named(`${name}-dark`, shown?.dark),
]

/** The picture in the page header, by its addresses; `undefined` for a brand without one. */
export const logo = shown && {
  light: address(`/brand/${brandFiles[0]?.name}`),
  dark: brandFiles[1] && address(`/brand/${brandFiles[1].name}`),
  alt: shown.alt,
  size: isWordmark ? await wordmarkSize(shown.light) : undefined,
}
