import { expect, test } from 'playwright/test'
import { scanText } from '../../src/redaction/scan-text.ts'

// Ways in which a real key, number or host stands on a screen without looking like one at first sight.

const kinds = (text: string) => scanText([text]).map(({ kind }) => kind)

for (const [kind, texts] of Object.entries({
  key: [
    'https://app.example.com/setup?secret=JBSWY3DPEHPK3PXP',
    'https://app.example.com/setup?secret=jbswy3dpehpk3pxp&issuer=Fjord',
    'https://app.example.com/JBSWY3DPEHPK3PXP/next',
    'secret=JBSWY3DPEHPK3PXP',
    '{"secret":"JBSWY3DPEHPK3PXP"}',
    'Key:JBSWY3DPEHPK3PXP',
    'JBSWY3DP EHPK3PXP',
    'JBSWY-3DPEH-PK3PX-P234',
    'JBS WY3 DPE HPK 3PX P23',
    'JBSW\u00a0Y3DP\u00a0EHPK\u00a03PXP',
    'JBSW\u2011Y3DP\u2011EHPK\u20113PXP',
    'JBSW Y3DP  EHPK  3PXP',
    'JBSWY3DP\u200bEHPK3PXP',
    'JBSWYZDPEHPKLPXP',
    'jbswy3dpehpk3pxp.',
  ],
  phone: [
    '212\u2011867\u20115309',
    '212\u2013867\u20135309',
    '212 \u2013 867 \u2013 5309',
    '212\u202f867\u202f5309',
    '\uff12\uff11\uff12-867-5309',
    '06 12 34 56 78',
    '06.12.34.56.78',
    'Phone:212-867-5309',
    'Phone\u2014212-867-5309',
    'phone=2128675309',
    'https://app.example.com/verify?phone=2128675309',
    '/verify?to=%2B34612345678',
    '/verify?to=+34612345678',
    '/verify?to=(212)+867-5309',
    '/go?to=https%3A%2F%2Fapp.example.com%2F%3Fphone%3D2128675309',
    '{"home":"https://app.example.com/","phone":"2128675309"}',
    'tel://2128675309',
    'tel:%2B12128675309',
    '212-867-5309x12',
    '212-867-5309 ext. 12',
    'On 20.11.2026 from 212-867-5309',
  ],
  host: [
    'srv01.corp.local',
    'SRV01.CORP.LOCAL',
    'sso.acme.internal',
    'https://intranet/x',
    '10.1.2.3',
    '192.168.0.14:8443',
    '52.216.8.130',
    'acme.ai',
    'Sign in at acme.me.',
    'acme.tv',
    'Acme.ai',
    'northwind.bank',
    'x.com',
    'www.northwind.museum',
    'sso.northwind.co.id',
    'northwind.network/login',
    'ødegård.no',
    '“https://sso.northwind.org”',
    '/next?host=sso.northwind.org',
  ],
  email: [
    '/next?user=jane.doe%40northwind.org',
    'jane.doe\u200b@northwind.org',
    'åse@ødegård.no',
    'jane.doe@10.1.2.3',
  ],
})) {
  for (const text of texts) {
    test(`finds ${kind} in “${JSON.stringify(text).slice(1, -1)}”`, () => {
      expect(kinds(text)).toEqual([kind])
    })
  }
}

test('lets ordinary prose, figures and names of files and fields by', () => {
  for (const text of [
    '3.5.2026, 1.2.3, iOS 16.4.1, Version 10.1.2.3, Duo Desktop 7.3.0.1, macOS 12.4.101.2',
    'e.g. this, i.e. that, and/or, p. m., a.m., Done.it, Listo.de, Ph.D., EE. UU., S.A., Harbour Co.Ltd',
    'brand.config.ts, main.rs, notes.md, run.sh, logo@2x.png, photo.jpeg, app.tsx, react@18.2.0',
    'user.id, account.name, settings.network, form.email, ul.li, com.example.app, 12.de marzo',
    '20/11/26 – 25/11/26, 20.11.2026–25.11.2026, 2026-11-20 10, 3. 5. 2026, 03/05/2026 12345',
    'Pages 100–2000, 10000–20000 people, 50,000–100,000, 9:00–17:00, 2024–2025',
    'id=2128675309&ts=7347631234, "userId":2128675309, "updatedTime":"7347631234"',
    'https://app.example.com/a?v=7347631234&id=com.example.app',
    'SAVE YOUR WORK THEN EXIT, SETTINGS PASSWORD, RESPONSABILIDADES, INTERNATIONALIZATION',
    'action=DEVICEREGISTRATION, build=3f5a2c6b7d4e2f3a, /assets/abc2def3abc2def3a/x, XXXXXXXXXXXXXXXX',
    'http://192.0.2.7/, //TODO, https://, app://settings, about://blank, chrome://flags',
    'step 3 of 14, 1024x768, 100 %, 1—2, item-2128675309, 2026—2027',
  ]) {
    expect(
      text.split(', ').filter((part) => kinds(part).length > 0),
      text,
    ).toEqual([])
    expect(kinds(text), text).toEqual([])
  }
})

test('a long run of figures with a letter behind it does not hold the proof up', () => {
  const started = performance.now()
  expect(kinds(`${'1'.repeat(500)}a ${'1 '.repeat(500)}a ${'2A'.repeat(500)}_`)).toEqual([])
  expect(performance.now() - started).toBeLessThan(2000)
})
