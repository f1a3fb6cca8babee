import { isNamedAsCount } from './text-forms.ts'

/** Sixteen characters are 80 bits, the shortest key in use. */
const shortest = 16

const capital = /(?<![A-Za-z0-9+_])[A-Z2-7]{16,}=*(?![A-Za-z0-9+_])/g
const small = /(?<![\w+/-]|\w\.)[a-z2-7]{16,}(?![\w+/-]|\.\w)/g

/** Groups of three to eight, the last one perhaps shorter. */
const grouped = [3, 4, 5, 6, 7, 8].flatMap((size) =>
  ['A-Z2-7', 'a-z2-7'].map(
    (letters) =>
      new RegExp(
        `(?<![A-Za-z0-9])(?:[${letters}]{${size}}[ \\n-])+[${letters}]{1,${size}}(?![A-Za-z0-9])`,
        'g',
      ),
  ),
)

/** Keys of well-known services, signed tokens, private keys, and forty letters and figures of both cases. */
const known = [
  /\b(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,})/g,
  /\b(?:[rs]k_(?:live|test)_\w{10,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,})/g,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  /(?<![\w/+.-])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{40,}(?![\w/+.-])/g,
]

/**
 * What looks like a key in a text: those of `known`, and of an authenticator, base32, in one run or in groups, capital or small. Words and ids are
 * letters and figures of base32 too; they are told by what a key never is.
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

/** Capital letters and figures that are neither a number, nor one letter throughout, nor words. */
function isRandom(run: string): boolean {
  const letters = run.replace(/[^A-Z]/g, '')
  if (letters === '' || /^(.)\1+=*$/.test(run)) return false
  // No figure among sixteen happens once in thirty; only then does it count whether it could be said.
  return /\d/.test(run) || /[^AEIOUY]{5}/.test(letters)
}

/** Words and years are small letters and figures too; a key has figures among its letters. */
function isMixed(run: string): boolean {
  return /\d.*\d/.test(run) && /[a-z]\d|\d[a-z]/i.test(run)
}

function isHex(run: string): boolean {
  return /^[a-f2-7]+$/.test(run)
}

function isKeyInGroups(written: string): boolean {
  const run = written.replace(/[ \n-]/g, '')
  if (run.length < shortest) return false
  // Words of four letters make a sentence; of other lengths in a row, only with figures is it a key.
  const inFours = /^[A-Z2-7]{4}[ \n-]/.test(written)
  return inFours ? isRandom(run) : isMixed(run)
}
