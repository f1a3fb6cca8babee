/** The addresses of the style sheets that a page loads. */
export const stylesOf = (html: string): string[] =>
  named(html, /<link rel="stylesheet" href="([^"]+)"/g)

/** The addresses of the scripts that a page loads. */
export const scriptsOf = (html: string): string[] => named(html, /<script src="([^"]+)"/g)

function named(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(([, address = '']) => address)
}
