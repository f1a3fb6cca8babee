/** Capital letters as strokes in a 64 × 64 square: an icon drawn without a font is the same on every machine. */
export const letters: Readonly<Record<string, string>> = {
  A: 'M20 48 32 16l12 32M24.5 37h15',
  B: 'M22 16v32h11.5a8.5 8.5 0 0 0 0-17H22M22 16h10a7.5 7.5 0 0 1 0 15',
  C: 'M44 22a14 16 0 1 0 0 20',
  D: 'M22 16h7a16 16 0 0 1 0 32h-7z',
  E: 'M42 16H23v32h19M23 32h15',
  F: 'M42 16H23v32M23 32h15',
  G: 'M43.5 21.5A14 16 0 1 0 46 34H35',
  H: 'M21 16v32M43 16v32M21 32h22',
  I: 'M32 16v32',
  J: 'M40 16v21a9.5 10 0 0 1-18 5',
  K: 'M22 16v32M43 16 22 36M29 30l14 18',
  L: 'M24 16v32h18',
  M: 'M18 48V16l14 20 14-20v32',
  N: 'M21 48V16l22 32V16',
  O: 'M32 16a15 16 0 0 1 0 32 15 16 0 0 1 0-32z',
  P: 'M22 48V16h11a9.5 9.5 0 0 1 0 19H22',
  Q: 'M32 16a15 16 0 0 1 0 32 15 16 0 0 1 0-32zM37 40l9 10',
  R: 'M22 48V16h11a9.5 9.5 0 0 1 0 19H22M32 35l11 13',
  S: 'M42 21c-2.5-3.5-6-5-10-5-6 0-10 3.2-10 8 0 10.5 21 5.5 21 16 0 5-4.5 8-11 8-4.5 0-8.5-2-11-6',
  T: 'M20 16h24M32 16v32',
  U: 'M21 16v21a11 11 0 0 0 22 0V16',
  V: 'M20 16l12 32 12-32',
  W: 'M15 16l8 32 9-26 9 26 8-32',
  X: 'M21 16l22 32M43 16 21 48',
  Y: 'M20 16l12 17 12-17M32 33v15',
  Z: 'M21 16h22L21 48h22',
}

/** Letters that Unicode does not decompose into a plain one and an accent. */
const relatives: Readonly<Record<string, string>> = {
  Ø: 'O',
  Œ: 'O',
  Æ: 'A',
  Ł: 'L',
  Đ: 'D',
  ẞ: 'S',
}

/** The first letter of a name that can be drawn, without its accent; `undefined` if there is none. */
export function initial(name: string): string | undefined {
  const plain = [...name.toUpperCase()].map((letter) => relatives[letter] ?? letter).join('')
  return [...plain.normalize('NFD')].find((letter) => letter in letters)
}
