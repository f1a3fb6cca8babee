import { brand } from 'virtual:handrail'
import path from 'node:path'
import type { Logo } from '../brand/brand.ts'
import { address } from './address.ts'

/** A file of the brand home that the site publishes: its path on the site and on disk. */
export interface BrandFile {
  name: string
  file: string
}

const named = (name: string, file: string | undefined): BrandFile[] =>
  file === undefined ? [] : [{ name: `${name}${path.extname(file).toLowerCase()}`, file }]

/** The brand's own files, under `/brand/`. */
export const brandFiles: BrandFile[] = [
  ...named('logo', brand.logo?.light),
  ...named('logo-dark', brand.logo?.dark),
  ...named('wordmark', brand.wordmark?.light),
  ...named('wordmark-dark', brand.wordmark?.dark),
]

/** The addresses of the picture in the page header: the wordmark, or the logo; `undefined` for a brand without one. */
export const logo = logoOf(brand.wordmark, 'wordmark') ?? logoOf(brand.logo, 'logo')

/** Whether the picture in the header says the company's name, so that no words need to stand beside it. */
export const isWordmark = brand.wordmark !== undefined

function logoOf(written: Logo | undefined, name: string): Logo | undefined {
  if (written === undefined) return undefined
  const at = (file: BrandFile | undefined) => file && address(`/brand/${file.name}`)
  const light = at(named(name, written.light)[0]) ?? ''
  const dark = at(named(`${name}-dark`, written.dark)[0])
  return { light, ...(dark === undefined ? {} : { dark }), alt: written.alt }
}
