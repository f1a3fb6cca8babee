/** OKLCH lightness and maximum chroma of a color that keeps only a hint of the brand's hue. */
type Shade = readonly [lightness: number, chroma: number]

/** The colors that are made so, each as `Tokens` in `palette.ts` says; paper is white where none is named. */
interface Shades {
  ground: Shade
  paper?: Shade
  tint: Shade
  tint2: Shade
  tint3: Shade
  deep: Shade
  deep2: Shade
  ink: Shade
  soft: Shade
  line: Shade
  edge: Shade
}

const hint: Record<'light' | 'dark', Shades> = {
  light: {
    ground: [0.984, 0.004],
    tint: [0.957, 0.017],
    tint2: [0.91, 0.035],
    tint3: [0.8, 0.07],
    deep: [0.28, 0.04],
    deep2: [0.36, 0.055],
    ink: [0.235, 0.015],
    soft: [0.46, 0.018],
    line: [0.905, 0.009],
    edge: [0.6, 0.018],
  },
  dark: {
    ground: [0.185, 0.009],
    paper: [0.235, 0.013],
    tint: [0.265, 0.028],
    tint2: [0.35, 0.045],
    tint3: [0.52, 0.075],
    deep: [0.13, 0.008],
    deep2: [0.24, 0.02],
    ink: [0.94, 0.008],
    soft: [0.78, 0.016],
    line: [0.33, 0.014],
    edge: [0.58, 0.018],
  },
}

/** What pages may lie on. */
export const surfaces = ['hint', 'white', 'tinted'] as const

/** What pages lie on. */
export type Surface = (typeof surfaces)[number]

/** Where a surface differs from the one of a brand that asks for none. */
const differing: Record<Surface, Record<'light' | 'dark', Partial<Shades>>> = {
  hint: { light: {}, dark: {} },
  white: {
    light: {
      ground: [1, 0],
      tint: [0.967, 0.004],
      tint2: [0.925, 0.012],
      tint3: [0.8, 0.045],
      deep: [0.26, 0.012],
      deep2: [0.34, 0.018],
    },
    dark: {
      ground: [0.175, 0],
      paper: [0.22, 0],
      tint: [0.255, 0.004],
      tint2: [0.34, 0.012],
      deep: [0.13, 0],
      deep2: [0.24, 0.004],
    },
  },
  tinted: {
    light: {
      ground: [0.955, 0.024],
      tint: [0.922, 0.042],
      tint2: [0.88, 0.058],
      soft: [0.43, 0.03],
      line: [0.86, 0.03],
      edge: [0.565, 0.03],
    },
    dark: {
      ground: [0.205, 0.028],
      paper: [0.255, 0.034],
      tint: [0.285, 0.048],
      tint2: [0.365, 0.062],
      deep: [0.14, 0.02],
      deep2: [0.25, 0.036],
      soft: [0.8, 0.024],
      line: [0.37, 0.03],
      edge: [0.61, 0.03],
    },
  },
}

/** The quiet colors of a surface. */
export function shadesOf(surface: Surface = 'hint', scheme: 'light' | 'dark'): Shades {
  return { ...hint[scheme], ...differing[surface][scheme] }
}
