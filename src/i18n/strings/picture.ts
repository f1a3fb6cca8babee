import type { Locale } from '../language.ts'

/** Words about pictures: in alt texts and under baked pictures. */
export interface PictureStrings {
  marked: string
  computer: string
  phone: string
  exampleScreen: string
  suppliedScreen: string
  screen: string
  checked: (date: string) => string
}

/** Per language. */
export const pictureStrings: Record<Locale, PictureStrings> = {
  en: {
    marked: 'Marked',
    computer: 'Computer screen',
    phone: 'Phone screen',
    exampleScreen: 'Example screen',
    suppliedScreen: 'Supplied picture',
    screen: 'Screen',
    checked: (date) => `checked ${date}`,
  },
  es: {
    marked: 'Marcado',
    computer: 'Pantalla de la computadora',
    phone: 'Pantalla del teléfono',
    exampleScreen: 'Pantalla de ejemplo',
    suppliedScreen: 'Imagen aportada',
    screen: 'Pantalla',
    checked: (date) => `comprobada el ${date}`,
  },
}
