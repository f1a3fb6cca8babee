import type { Brand } from '../brand/brand.ts'
import { optionsOf, optionValue, valuesOf } from '../brand/schema.ts'
import { isSampleLogo, namesSampleBrand, sampleBrand } from '../check/sample-brand.ts'

/** Hosts that are nobody's, kept for examples (RFC 2606). */
const nobodys = /(?:^|[.@])(?:example(?:\.(?:com|net|org))?|invalid|test)$/i

/** The host of a web address, or an e-mail address, which ends with its own. */
const hostIn = (value: string): string => /^(?:https?:\/\/)?([^/?#:]*)/.exec(value)?.[1] ?? ''

/** Options of a brand file that still have what an example has, by their dotted names: nobody would be reached. */
export function madeUpOptions(brand: Brand): string[] {
  const addresses = valuesOf(brand, 'email', 'address').filter(
    ({ value }) => typeof value === 'string' && nobodys.test(hostIn(value)),
  )
  const phones = valuesOf(brand, 'phone').filter(({ value }) => value === sampleBrand.support.phone)
  const logos = optionsOf('image').filter((name) => {
    const file = optionValue(brand, name)
    return typeof file === 'string' && isSampleLogo(file)
  })
  return [
    ...(namesSampleBrand(brand.name) ? ['name'] : []),
    ...[...addresses, ...phones].map(({ path }) => path.join('.')),
    ...logos,
  ]
}
