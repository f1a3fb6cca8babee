import { HandrailError } from '../diagnostics/diagnostic.ts'

/** A part of the work, for one of several machines. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/**
 * Reads `1/2`.
 * @throws HandrailError for anything that is not a part of a whole
 */
export function readShard(text: string): Shard {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const shard = { number: Number(number), of: Number(of) }
  if (shard.number >= 1 && shard.number <= shard.of) return shard
  throw new HandrailError([
    {
      code: 'unknown-shard',
      at: { file: 'npm run capture' },
      message: `"shard=${text}" does not name a part of the work.`,
      fix: 'Write shard=1/2 on one machine and shard=2/2 on the other.',
    },
  ])
}

/**
 * The part of some work that one machine does. All parts together are everything once, whatever has been done
 * already: that is why the work is dealt out before anybody looks at what is there.
 */
export function partOf<T>(work: readonly T[], { number, of }: Shard): T[] {
  return work.filter((_, index) => index % of === number - 1)
}
