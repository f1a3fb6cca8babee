import { brand } from 'virtual:handrail'
import { absoluteAddress } from '../astro/address.ts'
import { mainGuide, shortPath } from './step-pages.ts'

/** A code that a phone's camera reads. */
export interface Code {
  /** Its file is `/codes/<name>.svg`. */
  name: string
  /** The address it holds. */
  of: string
}

/**
 * Every code the site shows: both stores, and, once the site knows its address, its home pages and the steps of
 * its main guide.
 */
export const codes: Code[] = [
  { name: 'ios', of: brand.platforms.ios.store },
  { name: 'android', of: brand.platforms.android.store },
  ...brand.languages.flatMap((locale) => {
    const home = absoluteAddress('/', locale)
    const steps = mainGuide(locale)?.steps ?? []
    return home === undefined
      ? []
      : [
          { name: `home-${locale}`, of: home },
          ...steps.map((step) => ({
            name: `step-${locale}-${step.number}`,
            of: absoluteAddress(shortPath(step), locale) ?? home,
          })),
        ]
  }),
]
