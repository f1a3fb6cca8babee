import { isNamedAsCount } from './text-forms.ts'

/** Sixteen base32 characters are 80 bits, the shortest key in use. */
const shortest = 16

const capital = /(?<![A-Za-z0-9+_])[A-Z2-7]{16,}=*(?![A-Za-z0-9+_])/g
const small = /(?<![\w+/-]|\w\.)[a-z2-7]{16,}(?![\w+/-]|\.\w)/g

/** Base32 in groups of three to eight; the last group may be shorter. */
const grouped = [3, 4, 5, 6, 7, 8].flatMap((size) =>
  ['A-Z2-7', 'a-z2-7'].map(
    (letters) =>
      new RegExp(
        `(?<![A-Za-z0-9])(?:[${letters}]{${size}}[ \\n-])+[${letters}]{1,${size}}(?![A-Za-z0-9])`,
        'g',
      ),
  ),
)

/** Keys of well-known services, signed tokens, private keys, and forty letters and digits of both cases. */
const known = [
  /\b(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,})/g,
  /\b(?:[rs]k_(?:live|test)_\w{10,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,})/g,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  /(?<![\w/+.-])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{40,}(?![\w/+.-])/g,
]

/**
 * What looks like a key in a text: one of `known`, or an authenticator's base32 key, in one run or in groups. Words and
 * ids are valid base32 as well, so whatever no random key looks like is left out.
 */
export function findKeys(text: string): string[] {
  const runs = (text.match(capital) ?? []).filter(isRandom)
  const smallRuns = [...text.matchAll(small)]
    .filter(({ 0: run, index }) => isMixed(run) && !isHex(run) && !isNamedAsCount(text, index))
    .map(([run]) => run)
  const groups = grouped.flatMap((pattern) => text.match(pattern) ?? []).filter(isKeyInGroups)
  return [
    ...known.flatMap((pattern) => text.match(pattern) ?? []),
    ...runs,
    ...smallRuns,
    ...groups,
  ]
}

/** Whether capitals and digits are neither a number, nor one repeated letter, nor words. */
function isRandom(run: string): boolean {
  const letters = run.replace(/[^A-Z]/g, '')
  if (letters === '' || /^(.)\1+=*$/.test(run)) return false
  // One key in thirty has no digit; such a run is a key only if nobody could pronounce it.
  return /\d/.test(run) || /[^AEIOUY]{5}/.test(letters)
}

/** Whether digits stand among the letters, as in a key, and not behind them, as in a word with a year. */
function isMixed(run: string): boolean {
  return /\d.*\d/.test(run) && /[a-z]\d|\d[a-z]/i.test(run)
}

function isHex(run: string): boolean {
  return /^[a-f2-7]+$/.test(run)
}

function isKeyInGroups(written: string): boolean {
  const run = written.replace(/[ \n-]/g, '')
  if (run.length < shortest) return false
  // Four-letter words can make a sentence of capitals; groups of other lengths are a key only with digits in them.
  const inFours = /^[A-Z2-7]{4}[ \n-]/.test(written)
  return inFours ? isRandom(run) : isMixed(run)
}
