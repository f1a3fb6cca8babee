/**
 * Makes the panel that takes an element's place: same box, one color. Changes nothing yet. A panel is an element that
 * no page's style sheet knows, laid out as the element it stands for.
 */
export function makePanel(element: Element, color: string): HTMLElement | SVGElement {
  const drawn = element instanceof SVGGraphicsElement && element.ownerSVGElement !== null
  return drawn ? drawnPanel(element, color) : boxPanel(element, color)
}

const svg = 'http://www.w3.org/2000/svg'
// Where it stands and how it holds its place among its neighbours.
const placement =
  'position top right bottom left float clear margin-top margin-right margin-bottom margin-left flex-grow flex-shrink flex-basis order align-self justify-self grid-area z-index visibility transform transform-origin'.split(
    ' ',
  )

function set(panel: HTMLElement | SVGElement, name: string, value: string) {
  panel.style.setProperty(name, value, 'important')
}

/** How far an inline box ends below its line's base: an empty box would otherwise stand on it. */
function depth(element: Element, box: DOMRect): number {
  const probe = document.createElement('handrail-probe')
  set(probe, 'all', 'initial')
  set(probe, 'display', 'inline-block')
  // A probe may slip to the line above or below; of the two, the one on the element's line is nearer.
  const depths = (['before', 'after'] as const).map((side) => {
    element[side](probe)
    const base = probe.getBoundingClientRect().bottom
    probe.remove()
    return box.bottom - base
  })
  const [nearer = 0] = depths.sort((a, b) => Math.abs(a) - Math.abs(b))
  return Math.abs(nearer) < box.height ? nearer : 0
}

function boxPanel(element: Element, color: string): HTMLElement {
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const panel = document.createElement('handrail-panel')
  set(panel, 'all', 'initial')
  for (const name of placement) set(panel, name, style.getPropertyValue(name))
  const inline = style.display === 'inline'
  set(panel, 'display', inline ? 'inline-block' : style.display)
  if (/^inline/.test(style.display)) {
    // Words hold a line open by their line height, which may be more or less than their own.
    const words = inline && !/^(img|svg|canvas|video|iframe|object|embed)$/.test(element.localName)
    const leading = words ? (parseFloat(style.lineHeight) - box.height) / 2 || 0 : 0
    for (const side of words ? ['top', 'bottom'] : []) set(panel, `margin-${side}`, `${leading}px`)
    set(panel, 'vertical-align', `${-depth(element, box) - leading}px`)
  }
  // A turned or scaled element is laid out in another size than it is seen in.
  const turned = element instanceof HTMLElement && Math.abs(element.offsetWidth - box.width) > 1
  const [width, height] = turned
    ? [element.offsetWidth, element.offsetHeight]
    : [box.width, box.height]
  for (const name of ['width', 'min-width', 'max-width']) set(panel, name, `${width}px`)
  for (const name of ['height', 'min-height', 'max-height']) set(panel, name, `${height}px`)
  set(panel, 'box-sizing', 'border-box')
  set(panel, 'background', color)
  return panel
}

/** Inside a drawing only a drawn thing shows. */
function drawnPanel(element: SVGGraphicsElement, color: string): SVGElement {
  const box = element.getBBox()
  const panel = document.createElementNS(svg, 'rect')
  for (const name of ['x', 'y', 'width', 'height'] as const) {
    panel.setAttribute(name, String(box[name]))
  }
  const turn = element.getAttribute('transform')
  if (turn !== null) panel.setAttribute('transform', turn)
  set(panel, 'fill', color)
  return panel
}
