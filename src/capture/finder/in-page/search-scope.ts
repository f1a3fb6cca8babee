import { type Box, center, hasArea, overlaps } from '../../../dom/geometry.ts'
import { isShown } from './sight.ts'
import { boxOf, elementsIn, isWithin, originOf } from '../../../dom/tree.ts'

/** The part of the page that is looked at. */
export interface SearchScope {
  roots: Element[]
  /** Cuts off what leaves the picture; none where the whole page is looked at. */
  crop?: Box
}

/** Where labels are looked for: the topmost open dialog if it concerns the scope, else the scope. */
export function labelScope(scope: Element | null): SearchScope {
  const dialog = topDialog(scope)
  if (dialog) return { roots: [dialog], crop: scope?.contains(dialog) ? boxOf(scope) : undefined }
  return scope ? { roots: [scope], crop: boxOf(scope) } : { roots: [document.documentElement] }
}

/** Where a picture's words are: all of the scope, and a dialog that lies over it from outside. */
export function wordScope(scope: Element | null): SearchScope {
  if (!scope) return { roots: [document.documentElement] }
  const dialog = topDialog(scope)
  const over = dialog && !isWithin(dialog, scope) ? [dialog] : []
  return { roots: [scope, ...over], crop: boxOf(scope) }
}

/** An open dialog that everything has to wait for, inside the scope or over it. */
function topDialog(scope: Element | null): Element | undefined {
  const open = [...elementsIn(document.documentElement)].filter((element) => {
    if (!element.matches('dialog:modal, [aria-modal=true]') || !isShown(element)) return false
    if (scope && isWithin(scope, element)) return false
    return scope ? overlaps(boxOf(element), boxOf(scope)) : hasArea(boxOf(element))
  })
  return open.filter(isOnTop).at(-1) ?? open.at(-1)
}

function isOnTop(dialog: Element): boolean {
  const { x, y } = center(boxOf(dialog))
  const origin = originOf(dialog.ownerDocument)
  const root = dialog.getRootNode() as Document | ShadowRoot
  const top = root.elementFromPoint(x - origin.x, y - origin.y)
  return isWithin(top, dialog)
}
