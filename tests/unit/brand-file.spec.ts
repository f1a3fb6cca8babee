import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { BrandInput } from '../../src/brand/define.ts'
import { brandHome, loadBrand } from '../../src/brand/load.ts'
import { locales } from '../../src/i18n/language.ts'
import type { Locale } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from '../brand-project.ts'

/**
 * The type with nothing left out but languages: an option that is added to it must be added to the test, a language
 * need not be.
 */
type Whole<Type> = Type extends object
  ? keyof Type extends Locale
    ? Type
    : { [Key in keyof Type]-?: Whole<NonNullable<Type[Key]>> }
  : Type

const dot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>'

test.describe('a brand file', () => {
  test('is complete with a name and one way to reach help', async ({ project }) => {
    await project.writeBrand(`{ name: 'Acme', support: { email: 'help@acme.example' } }`)
    const helpDesks = locales.map((tag) => [tag, messagesFor(tag)('help.desk')])
    expect(await loadBrand(project.root)).toEqual({
      folder: project.root,
      file: 'brand.config.ts',
      name: 'Acme',
      shortName: 'Acme',
      accountName: 'Acme',
      site: { base: '/', indexing: false },
      publish: {},
      color: '#0b69a3',
      theme: { surface: 'hint', corners: 'round' },
      footer: [],
      accessibility: {},
      home: {},
      guides: { hide: [] },
      support: {
        name: { ...Object.fromEntries(helpDesks), en: 'IT Help Desk', es: 'Mesa de ayuda' },
        email: 'help@acme.example',
        links: [],
      },
      languages: locales,
      defaultLanguage: locales[0],
      screens: { language: 'same', accent: '#0b69a3' },
      enrollment: {
        start: 'email',
        sender: 'Duo Security',
        senderAddress: 'no-reply@duosecurity.com',
        subject: 'Duo Security Enrollment',
        linkDays: 30,
        codeHours: 24,
      },
      platforms: {
        ios: { minimum: '16', store: 'https://apps.apple.com/us/app/duo-mobile/id422663827' },
        android: {
          minimum: '12',
          store: 'https://play.google.com/store/apps/details?id=com.duosecurity.duomobile',
        },
        duoMobile: '4.85',
      },
      prompts: ['universal'],
      policy: {
        methods: ['push', 'passcode', 'text', 'call', 'security-key'],
        verifiedPush: false,
        rememberDays: false,
        restore: false,
        manageDevices: true,
        callKeys: { approve: '1', report: '9' },
        lockOut: { after: 10 },
      },
      universal: { checksNumber: false },
      classic: { order: 'type-first' },
      practice: true,
      country: 'US',
      labels: {},
    })
  })

  for (const way of [`phone: '555-0100'`, `page: 'https://help.acme.example/it?from=duo'`]) {
    test(`may give another way to reach help: ${way}`, async ({ project }) => {
      await project.writeBrand(`{ name: 'Acme', support: { ${way} } }`)
      expect(await project.complaints()).toEqual([])
    })
  }

  test('may be written in the ways that people write things', async ({ project }) => {
    await project.write('logo.svg', dot)
    await project.write('images/dark.svg', dot.replace('r=', 'fill="#fff" r='))
    await project.writeBrand(`{
      name: " Ødegård & Søn's Co-op ",
      color: '#FD1',
      site: { url: 'https://Guide.acme.example/', base: 'help/duo' },
      logo: { light: './logo.svg', dark: 'images\\\\dark.svg' },
      support: { email: 'help@acme.example', name: 'Service Point' },
      languages: ['es'],
      screens: { language: 'en', accent: '#0B69A3' },
      platforms: { ios: { minimum: 17 } },
      labels: { en: { 'start-setup': 'Get started' } },
    }`)
    expect(await loadBrand(project.root)).toMatchObject({
      name: "Ødegård & Søn's Co-op",
      color: '#ffdd11',
      site: { url: 'https://guide.acme.example', base: '/help/duo/' },
      logo: {
        light: join(project.root, 'logo.svg'),
        dark: join(project.root, 'images/dark.svg'),
        alt: '',
      },
      languages: ['es'],
      defaultLanguage: 'es',
      screens: { language: 'en', accent: '#0b69a3' },
      platforms: { ios: { minimum: '17' }, android: { minimum: '12' } },
      labels: { en: { 'start-setup': 'Get started' } },
    })
  })

  for (const base of ['guide', '/guide', 'guide/', '/guide/']) {
    test(`may give the folder as ${base}`, async ({ project }) => {
      await project.writeBrand(
        `{ name: 'Acme', support: { phone: '555-0100' }, site: { base: '${base}' } }`,
      )
      expect((await loadBrand(project.root)).site.base).toBe('/guide/')
    })
  }

  test('shows an edit at once', async ({ project }) => {
    await project.writeBrand(`{ name: 'Before', support: { phone: '555-0100' } }`)
    expect((await loadBrand(project.root)).name).toBe('Before')
    await project.writeBrand(`{ name: 'After', support: { phone: '555-0100' } }`)
    expect((await loadBrand(project.root)).name).toBe('After')
  })

  test('may be one of several, each in a folder of its own with its own logo', async ({
    project,
  }) => {
    await project.write('brands/acme/logo.svg', dot)
    await project.writeBrand(
      `{ name: 'Acme', support: { phone: '555-0100' }, logo: { light: 'logo.svg' } }`,
      'brands/acme',
    )
    const brand = await loadBrand(project.root, 'acme')
    expect(brand.file).toBe('brands/acme/brand.config.ts')
    expect(brand.folder).toBe(brandHome(project.root, 'acme'))
    expect(brand.logo?.light).toBe(join(project.root, 'brands/acme/logo.svg'))
  })

  test('may hold every option that the editor explains', async ({ project }) => {
    await project.write('logo.svg', dot)
    await project.write('dark.svg', dot.replace('r=', 'fill="#fff" r='))
    for (const [name, weight] of [
      ['text', 400],
      ['bold', 700],
    ] as const) {
      const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`
      await project.write(
        `${name}.woff2`,
        readFileSync(createRequire(import.meta.url).resolve(file)),
      )
    }
    const everything: Whole<BrandInput> = {
      name: 'Acme',
      shortName: 'Acme',
      accountName: 'Acme',
      site: { url: 'https://guide.acme.example', base: '/', indexing: true },
      publish: { target: 'nginx', embedIn: ['https://*.acme.example'] },
      logo: { light: 'logo.svg', dark: 'dark.svg', alt: 'Acme' },
      wordmark: { light: 'logo.svg', dark: 'dark.svg', alt: 'Acme Works' },
      favicon: 'logo.svg',
      color: '#0f6b5c',
      theme: {
        secondary: '#f2a900',
        surface: 'tinted',
        corners: 'square',
        font: { regular: 'text.woff2', bold: 'bold.woff2' },
      },
      security: {
        name: 'the duty officer',
        email: 'duty@acme.example',
        phone: '555-0199',
        page: 'https://duty.acme.example',
      },
      footer: [{ text: 'Privacy', url: '/privacy.pdf' }],
      accessibility: {
        page: 'https://www.acme.example/accessibility',
        email: 'access@acme.example',
        prepared: '2026-11-20',
        enforcement: { text: 'the ombudsman', url: 'https://ombudsman.example' },
      },
      country: 'GB',
      home: {
        heading: 'Set up Duo',
        lead: { en: 'Once.', es: 'Una vez.' },
        tasks: ['new-phone'],
        notice: { text: 'Friday', until: '2030-01-31' },
      },
      guides: { hide: ['glossary'] },
      rollout: {
        opens: '2027-02-02',
        reminder: '2027-02-22',
        required: '2027-03-01',
        closed: '2027-04-01',
        waves: [
          { name: 'Head office', opens: '2027-02-02', required: '2027-02-15' },
          { name: { en: 'Shops', es: 'Tiendas' }, opens: '2027-02-15', required: '2027-03-01' },
        ],
      },
      support: {
        name: { en: 'Help', es: 'Ayuda' },
        email: 'help@acme.example',
        phone: '555-0100',
        page: 'https://help.acme.example',
        links: [
          { text: { en: 'Chat', es: 'Chat' }, url: 'msteams:/l/chat/0/0?users=it@acme.example' },
        ],
        hours: 'Always',
      },
      languages: ['es', 'en'],
      defaultLanguage: 'en',
      screens: { language: 'es', logo: 'logo.svg', accent: '#0b69a3' },
      enrollment: {
        start: 'sign-in',
        sender: 'Acme IT',
        senderAddress: 'it@acme.example',
        subject: { en: 'Set up Duo', es: 'Configure Duo' },
        linkDays: 7,
        codeHours: 12,
        signIn: 'https://signin.acme.example/',
      },
      platforms: {
        ios: { minimum: '18', store: 'https://apps.acme.example/ios' },
        android: { minimum: 13, store: 'https://apps.acme.example/android' },
        duoMobile: '4.90',
      },
      prompts: ['classic', 'universal'],
      policy: {
        methods: ['push', 'call', 'built-in'],
        verifiedPush: 3,
        rememberDays: 30,
        restore: true,
        manageDevices: false,
        callKeys: { approve: '5', report: '#' },
        lockOut: { after: 5, minutes: 15 },
      },
      universal: { checksNumber: true },
      classic: { order: 'number-first' },
      reviewed: '2026-11-20',
      practice: false,
      labels: { en: { continue: 'Next' }, es: { continue: 'Siguiente' } },
    }
    await project.writeBrand(JSON.stringify(everything))
    expect(await loadBrand(project.root)).toMatchObject({
      ...everything,
      logo: { light: join(project.root, 'logo.svg'), dark: join(project.root, 'dark.svg') },
      wordmark: {
        light: join(project.root, 'logo.svg'),
        dark: join(project.root, 'dark.svg'),
        alt: 'Acme Works',
      },
      favicon: join(project.root, 'logo.svg'),
      theme: {
        font: { regular: join(project.root, 'text.woff2'), bold: join(project.root, 'bold.woff2') },
      },
      screens: { language: 'es', logo: join(project.root, 'logo.svg') },
      platforms: { ios: { minimum: '18' }, android: { minimum: '13' } },
    })
  })
})

test('the brand that comes with the project is whole and invented', async () => {
  const brand = await loadBrand(join(import.meta.dirname, '../..'))
  expect(brand.name).toBe('Harbour & Vale Co-operative')
  expect(new URL(brand.enrollment.signIn ?? '').hostname).toMatch(/\.example$/)
  expect(brand.support.email).toMatch(/\.example$/)
  expect(brand.support.phone).toMatch(/555-01\d\d$/)
  expect(brand.languages.toSorted()).toEqual(locales.toSorted())
  expect(brand.defaultLanguage).toBe('en')
  expect(brand.logo?.dark).toBeTruthy()
})
