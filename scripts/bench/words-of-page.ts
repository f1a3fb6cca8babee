/** A page as plain as it can be: its title and its words as MDX, with an `<img>` a picture. */
export interface PlainPage {
  title: string
  mdx: string
  /** Names of the picture files, in the order of the page; `mdx` calls them `picture0`, `picture1` … */
  pictures: string[]
}

/**
 * Takes the words and pictures out of a page that we built, and nothing else of it: no components, marks, icons
 * or scripts. It reads our own HTML only, which is well formed, so patterns do.
 */
export function wordsOfPage(html: string): PlainPage {
  const pictures: string[] = []
  const mdx = html
    .replace(/^[\s\S]*?<body[^>]*>/, '')
    .replace(/<(script|svg|picture|style|head)\b[\s\S]*?<\/\1>/g, '')
    .replace(/[{}*_`[\]\\#~|]/g, '\\$&')
    .replace(/<img\b[^>]*?\bsrc="[^"]*?([^"/]+)\\?"[^>]*>/g, (tag, name: string) => {
      const file = name.replace(/\\/g, '')
      if (!file.endsWith('.webp')) return ''
      pictures.push(file)
      return `\n\n${plainPicture(tag, pictures.length - 1)}\n\n`
    })
    .replace(/<h([1-6])\b[^>]*>/g, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<li\b[^>]*>/g, '\n\n- ')
    .replace(/<\/?strong\b[^>]*>/g, '**')
    .replace(/<\/?em\b[^>]*>/g, '*')
    .replace(
      /<\/?(p|div|section|h[1-6]|ul|ol|li|form|button|label|option|header|footer)\b[^>]*>/g,
      '\n\n',
    )
    .replace(/<(?!img\b)[^>]+>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim()
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
  return { title, mdx, pictures }
}

/** The tag with what a browser needs to leave room for the picture. */
function plainPicture(tag: string, index: number): string {
  const attribute = (name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(tag.replace(/\\/g, ''))?.[1] ?? ''
  const size = `width="${attribute('width')}" height="${attribute('height')}"`
  return `<img src={picture${index}} alt="${attribute('alt')}" ${size} loading="lazy" />`
}
