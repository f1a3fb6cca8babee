import { brand } from 'virtual:handrail'
import path from 'node:path'
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
]

/** Addresses of the logo, and its alt text; `undefined` for a brand without one. */
export const logo = logoOf()

function logoOf(): { light: string; dark?: string; alt: string } | undefined {
  const [light, dark] = brandFiles.map(({ name }) => address(`/brand/${name}`))
  if (!brand.logo || light === undefined) return undefined
  return { light, ...(dark === undefined ? {} : { dark }), alt: brand.logo.alt }
}
