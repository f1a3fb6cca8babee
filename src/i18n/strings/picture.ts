import type { Locale } from '../language.ts'

/** Words about pictures: in alt texts and under baked pictures. */
export interface PictureStrings {
  marked: string
  computer: string
  phone: string
  ios: string
  android: string
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
    ios: 'iPhone screen',
    android: 'Android screen',
    exampleScreen: 'Example screen',
    suppliedScreen: 'Supplied picture',
    screen: 'Screen',
    checked: (date) => `checked ${date}`,
  },
  es: {
    marked: 'Marcado',
    computer: 'Pantalla de la computadora',
    phone: 'Pantalla del teléfono',
    ios: 'Pantalla del iPhone',
    android: 'Pantalla de Android',
    exampleScreen: 'Pantalla de ejemplo',
    suppliedScreen: 'Imagen aportada',
    screen: 'Pantalla',
    checked: (date) => `comprobada el ${date}`,
  },
}
