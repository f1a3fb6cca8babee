/** An icon that the web manifest names. */
export interface ManifestIcon {
  /** Its name under `/icons/`, without the ending. */
  name: string
  size: number
  /** The share of it that is left free at each edge of an icon that a device cuts to a shape of its own. */
  air?: number
}

/**
 * The icons for those who put the guide on their home screen. Of one that is cut, devices promise to show a circle of
 * four fifths: the largest square in it leaves 0.22 at each edge.
 */
export const manifestIcons: readonly ManifestIcon[] = [
  { name: '192', size: 192 },
  { name: '512', size: 512 },
  { name: 'cut', size: 512, air: 0.22 },
]
