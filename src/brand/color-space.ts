// The library in one file: its own entry is a hundred and fifty, which every command would read.
import culori from 'culori/require'

export const { clampChroma, converter, formatHex, wcagContrast } = culori
