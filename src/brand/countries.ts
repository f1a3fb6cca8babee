/** The countries that practice and pictures know, by their two letters. */
export const countries = ['US', 'CA', 'GB', 'IE', 'DE', 'FR', 'SE', 'AU'] as const

/** A country that practice and pictures know. */
export type Country = (typeof countries)[number]

/** Where most clocks show the hours of a day as 24. */
const wholeDay: readonly Country[] = ['GB', 'IE', 'DE', 'FR', 'SE']

/** The labels of a country in place of which its own stand: where a request comes from, and when. */
export function countryLabels(country: Country): Readonly<Record<string, string>> {
  // The labels without a country's letters are those of the United States.
  if (country === 'US') return {}
  return {
    'request-place': `request-place-${country.toLowerCase()}`,
    ...(wholeDay.includes(country) ? { 'request-time': 'request-time-24' } : {}),
  }
}

/** The label of a country in a list of countries, with the code that is dialed for it. */
export function countryLabel(country: Country): string {
  return `country-${country.toLowerCase()}`
}
