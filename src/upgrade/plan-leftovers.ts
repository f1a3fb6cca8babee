import { leftover } from './file-tree.ts'
import type { Plan, Situation } from './plan.ts'

/** Where what somebody had changed in the program is put; it is neither taken nor refused. */
export const aside = `${leftover}/yours/`

const note = `${leftover}/README.md`

/** Takes away what an earlier upgrade has laid beside and what is of no use any more, and says what the rest is. */
export function tidyLeftovers({ pending }: Situation, plan: Plan): void {
  const kept = plan.outcomes.filter(({ verdict }) => verdict === 'kept')
  for (const file of pending) {
    if (file === note || file.startsWith(aside)) continue
    const inside = file.slice(leftover.length + 1)
    const unit = kept.find(({ name }) => inside === name || inside.startsWith(`${name}/`))
    if ((!unit || unit.newer) && !plan.puts.has(file)) plan.removes.add(file)
  }
  const rest = [...pending, ...plan.puts.keys()].some(
    (file) => file.startsWith(`${leftover}/`) && file !== note && !plan.removes.has(file),
  )
  if (rest) plan.puts.set(note, { text: noteText })
  else if (pending.includes(note)) plan.removes.add(note)
}

const noteText = `# What the last upgrade left for you to decide

Nothing in this folder is read or published. \`npm run check\` lists what is in it until it is gone.

- A path such as \`content/guides/<guide>/\` holds a newer version of what you have changed; yours has stayed where it
  was. Copy from here what you like, then delete it here. To keep yours as it is, just delete it here.
- \`yours/\` holds files of the program that you had changed. The program has been replaced as a whole. Delete them when
  you no longer need them.
`
