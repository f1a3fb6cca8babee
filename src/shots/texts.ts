import type { Shot } from './shot.ts'

/** Every text of a screen that is kept beside its picture. */
export function textsOf({
  outline,
  heading,
  words,
}: Pick<Shot, 'outline' | 'heading' | 'words'>): string[] {
  return [outline, heading, ...words.map(({ text }) => text)]
}
