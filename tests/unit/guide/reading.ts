import { join } from 'node:path'
import type { Brand } from '../../../src/brand/brand.ts'
import { checkBrand } from '../../../src/brand/check.ts'
import { renderDiagnostics } from '../../../src/diagnostics/diagnostic.ts'
import type { Outline } from '../../../src/guide/outline.ts'
import { parseGuide } from '../../../src/guide/parse-guide.ts'
import type { ParsedGuide } from '../../../src/guide/parse-guide.ts'
import { valuesFor } from '../../../src/guide/values.ts'
import type { LabelTables, Values } from '../../../src/guide/values.ts'
import type { Locale } from '../../../src/i18n/language.ts'

/** The project, absolute. */
export const root = join(import.meta.dirname, '../../..')

/** What messages call the guide that a test reads. */
export const file = 'content/guides/x/en.mdx'

/** Words of a few screens. *Open* stands on two of them, and Spanish screens call those differently. */
export const tables: LabelTables = {
  en: {
    continue: 'Continue',
    deny: 'Deny',
    save: 'Save',
    'store-open': 'Open',
    'door-open': 'Open',
    settings: 'My Settings & Devices',
    allow: 'Don’t allow',
    add: { drawn: '+', called: 'Add account' },
  },
  es: {
    continue: 'Continuar',
    deny: 'Denegar',
    save: 'Guardar',
    'store-open': 'Abrir',
    'door-open': 'Abierto',
    settings: 'Mis ajustes y dispositivos',
    allow: 'No permitir',
    add: { drawn: '+', called: 'Añadir cuenta' },
  },
}

/** A checked brand with a name and a telephone number, and what else a test needs. */
export function brandWith(settings: object = {}): Brand {
  return checkBrand(
    { name: 'Acme', support: { phone: '555-0100' }, languages: ['en', 'es'], ...settings },
    root,
    'brand.config.ts',
  )
}

/** What a guide is read with. */
export function valuesWith(locale: Locale = 'en', settings: object = {}): Values {
  return valuesFor(brandWith(settings), tables, locale)
}

/** Ten lines that every guide begins with; what follows begins in line 11. */
export const top = `---
title: Set up
summary: Once.
minutes: 5
have: [a phone]
owner: IT
reviewed: 2026-11-20
prompt: any
order: 1
---
`

/** One step that says something; its words are in line 13, whatever they are. */
export function step(words: string): string {
  return `${top}<Step id="a" title="A">\n\n${words}\n\n</Step>\n`
}

/** Reads a whole file. */
export function read(source: string, values: Values = valuesWith()): ParsedGuide {
  return parseGuide(source, 'x', `content/guides/x/${values.locale}.mdx`, values)
}

/** The outline of a guide without a mistake. */
export function outlineOf(source: string, values?: Values): Outline {
  const { outline, problems } = read(source, values)
  if (!outline || problems.length) throw new Error(renderDiagnostics(problems))
  return outline
}

/** What the writer reads: a line a finding. */
export function complaints(source: string, values?: Values): string[] {
  const { problems } = read(source, values)
  return problems.length === 0 ? [] : renderDiagnostics(problems).split('\n')
}
