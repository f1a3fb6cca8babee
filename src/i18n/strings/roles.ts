import type { Locale } from '../language.ts'

const en = {
  heading: 'Heading',
  button: 'Button',
  link: 'Link',
  textbox: 'Field',
  combobox: 'List',
  checkbox: 'Box',
  radio: 'Choice',
  chosen: 'Chosen',
  states: { disabled: 'not ready yet', checked: 'chosen' },
}

/** What the things on a screen are called when they are read aloud. */
export const roleWords: Record<Locale, typeof en> = {
  en,
  es: {
    heading: 'Título',
    button: 'Botón',
    link: 'Enlace',
    textbox: 'Campo',
    combobox: 'Lista',
    checkbox: 'Casilla',
    radio: 'Opción',
    chosen: 'Elegido',
    states: { disabled: 'todavía no disponible', checked: 'elegida' },
  },
}
