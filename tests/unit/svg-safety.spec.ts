import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { svgProblem } from '../../src/brand/svg-safety.ts'

const ns = 'xmlns="http://www.w3.org/2000/svg"'
const page = 'http://www.w3.org/1999/xhtml'
const svg = (inside: string, attributes = ''): string =>
  `<svg ${ns}${attributes}>\n${inside}\n</svg>`

/** What a picture holds, and what is said of it: its line and its code. */
const hostile: [what: string, file: string, said: string][] = [
  ['a script', svg('<script>alert(1)</script>'), '2 svg-runs'],
  ['a script in other letters', svg('<SCRIPT/>'), '2 svg-runs'],
  [
    'a script behind a prefix',
    `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>`,
    '1 svg-runs',
  ],
  ['a script of a page', svg(`<h:script xmlns:h="${page}"/>`), '2 svg-foreign'],
  [
    'one whose namespace is in disguise',
    svg(`<script xmlns="${page.replace('l', '&#x6c;')}"/>`),
    '2 svg-foreign',
  ],
  ['what runs when it has loaded', svg('', '\nonload="x()"'), '1 svg-runs'],
  ['what runs at a click', svg('\n<g>\n<path ONCLICK="x()"/></g>'), '4 svg-runs'],
  ['a piece of a page', svg('<foreignObject/>'), '2 svg-foreign'],
  ['an element that nobody knows', svg('<iframe/>'), '2 svg-foreign'],
  ['a picture from elsewhere', svg('<image href="https://evil.example/a.png"/>'), '2 svg-outside'],
  ['a picture beside it', svg('<image href="photo.png"/>'), '2 svg-outside'],
  ['a drawing in its address', svg('<image href="data:image/svg+xml,x"/>'), '2 svg-outside'],
  [
    'a link that runs, in disguise',
    svg('<a x:href="&#106;avascript:x()"/>', ' xmlns:x="http://www.w3.org/1999/xlink"'),
    '2 svg-runs',
  ],
  [
    'a link that is set to run later',
    svg('<a><set attributeName="href" to="javascript:x()"/></a>'),
    '2 svg-runs',
  ],
  ['one with a space', svg('<set attributeName="href " to="#a"/>'), '2 svg-runs'],
  ['a program that is set later', svg('<set to="java&#10;script:x()"/>'), '2 svg-runs'],
  ['one of several', svg('<animate values="#a; data:text/html,x"/>'), '2 svg-runs'],
  ['a link', svg('<a href="https://evil.example"/>'), '2 svg-link'],
  ['an image that may be a page', svg('<a href="data:image/png+xml,x"/>'), '2 svg-link'],
  [
    'an address for all others',
    svg('<use href="#a"/>', ' xml:base="https://evil.example/"'),
    '1 svg-outside',
  ],
  ['a fill from elsewhere', svg('<path fill="url(https://evil.example/#a)"/>'), '2 svg-outside'],
  ['one in disguise', svg('<path style="fill:\\75 rl(//evil.example)"/>'), '2 svg-outside'],
  [
    'a style sheet from elsewhere',
    svg('<style>@import "//evil.example";</style>'),
    '2 svg-outside',
  ],
  [
    'one in pieces',
    svg('<style>@im<!-- -->po<![CDATA[rt]]> "//evil.example";</style>'),
    '2 svg-outside',
  ],
  [
    'a set of pictures',
    svg('<style>a{background:image-set("//evil.example" 1x)}</style>'),
    '2 svg-outside',
  ],
  ...[
    '/* url(# */ rect{fill:url(//evil.example)}',
    "a{content:'url(\"#'} rect{fill:url(//evil.example)}",
    'a{fill:url(#/*)} rect{fill:url(//evil.example)}/**/',
    'a{fill:url(")//evil.example")}',
    'a{fill:url(\\"#a)}',
    'a{fill:u\\00052 \\l(//evil.example)}',
    '@\\69mport/**/"//evil.example";',
    '@import url(#a);',
    '@namespace x url(http://www.w3.org/2000/svg);a{fill:url(http://www.w3.org/2000/svg)}',
    '@namespace url(//evil.example);',
    'a{background:\\69mage-set("//evil.example" 1x)}',
    'a{background:src("//evil.example")}',
  ].flatMap((style): [string, string, string][] => [
    [`the style ${style}`, svg(`<style>${style}</style>`), '2 svg-outside'],
    [
      `the attribute ${style}`,
      svg(`<g style="${style.replaceAll('"', '&quot;')}"/>`),
      '2 svg-outside',
    ],
  ]),
  ['an animated fill', svg('<animate values="red;url(//evil.example)"/>'), '2 svg-outside'],
  [
    'a style sheet before it',
    `<?xml-stylesheet href="//evil.example"?>\n${svg('')}`,
    '1 svg-outside',
  ],
  [
    'words that grow',
    `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>\n${svg('&c;')}`,
    '2 svg-entities',
  ],
  [
    'words from elsewhere',
    `<!DOCTYPE svg SYSTEM "https://evil.example/a.dtd">\n${svg('')}`,
    '1 svg-outside',
  ],
  ...[
    'é [<!ATTLIST svg onload CDATA "alert(1)">]',
    'svg PUBLIC "a>b" "c" [<!ENTITY a "b">]',
    '[]',
    'html [<!ENTITY a "b">]',
  ].map((doctype): [string, string, string] => [
    `the doctype ${doctype}`,
    `<!DOCTYPE ${doctype}>${svg('')}`,
    '1 svg-entities',
  ]),
  ['a doctype of something else', `<!DOCTYPE é>${svg('')}`, '1 svg-broken'],
  [
    'one with words of its own elsewhere',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/a.dtd">${svg('')}`,
    '1 svg-broken',
  ],
  ['an attribute twice', svg('<g\nid="a"\nid="b"/>'), '4 svg-broken'],
  ['a word that is defined nowhere', svg('&nbsp;'), '2 svg-broken'],
  ['a prefix that is declared nowhere', svg('<inkscape:page/>'), '2 svg-broken'],
  ['an attribute with such a prefix', svg('<g inkscape:label="a"/>'), '2 svg-broken'],
  ['a web page', `<!DOCTYPE html>\n<html><body>${svg('')}</body></html>`, '1 not-an-image'],
  ['a piece of one', `<div>${svg('')}</div>`, '1 not-an-image'],
  ['no namespace', '<svg viewBox="0 0 1 1"/>', '1 svg-without-namespace'],
  ['the first half', svg('<path d="M0 0"/>').slice(0, 50), '2 svg-broken'],
  ['a tag that is not closed', svg('<g>'), '3 svg-broken'],
  ['two drawings', svg('') + svg(''), '3 svg-broken'],
  ['nothing', '', '1 svg-broken'],
  ['words', 'logo', '1 svg-broken'],
  ['a character that no text may have', svg('\u0007'), '2 svg-broken'],
  ['elements a thousand deep', svg('<g>'.repeat(1000)), '2 svg-broken'],
  ['letters in disguise', `<?xml version="1.0" encoding="utf-7"?>${svg('')}`, '1 svg-encoding'],
]

test.describe('an SVG that runs, fetches or is not drawn is named with its line:', () => {
  for (const [what, file, said] of hostile) {
    test(what, () => {
      const found = svgProblem(file)
      expect(`${found?.line} ${found?.code}`).toBe(said)
      expect(found?.message).toMatch(/^[A-Z].*\.$/)
      expect(found?.fix).toMatch(/^[A-Z].*\.$/)
    })
  }
})

const harmless: [what: string, file: string][] = [
  [
    'as Illustrator saves it',
    `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg(
      '<style type="text/css"><![CDATA[ .a{fill:url(#g);font-family:"Myriad"} ]]></style><path class="a" d="M0 0"/>',
    )}\n`,
  ],
  [
    'as Inkscape saves it',
    svg(
      '<sodipodi:namedview id="n"><inkscape:page x="0"/></sodipodi:namedview><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><g inkscape:label="Layer 1"/>',
      ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"',
    ),
  ],
  [
    'as Figma saves it, with pixels inside',
    svg(
      '<rect fill="url(#p)"/><defs><pattern id="p"><use xlink:href="#i"/></pattern><image id="i" xlink:href="data:image/png;base64,AAAA"/></defs>',
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
    ),
  ],
  [
    'with a filter, a mask and words',
    svg('<filter id="f"><feDropShadow/></filter><mask id="m"/><text>A &amp; B</text>'),
  ],
  [
    'with a name that every object has',
    svg('<g hasOwnProperty="1" b="2" constructor="3" __proto__="4"/>'),
  ],
  ['with a plain doctype', `<!DOCTYPE svg>${svg('')}`],
  [
    'whose style names a namespace and speaks of an import',
    svg(
      '<style>/* @import of x */ @namespace svg url(http://www.w3.org/2000/svg); @namespace "x";</style>',
    ),
  ],
  [
    'whose words look like an address',
    svg('<g aria-label="the src (1)" id="url(a)" data-name="src(1)" class="image-set(1)"/>'),
  ],
  [
    'whose style holds what it needs',
    svg(
      `<style>@font-face{src:url('data:font/woff2;base64,AAAA')}a{fill:url( "#a" );mask:URL(#b);cursor:url(data:image/png,A)}</style>`,
    ),
  ],
]

for (const [what, file] of harmless) {
  test(`an SVG ${what} is fine`, () => {
    expect(svgProblem(file)).toBeUndefined()
  })
}

test('so are those that come with the project', () => {
  for (const name of ['logo.svg', 'logo-dark.svg']) {
    const file = join(import.meta.dirname, '../..', name)
    expect(svgProblem(readFileSync(file, 'utf8')), name).toBeUndefined()
  }
})
