/** What a walk asks for and the practice portal does not have, as a sentence for the person who wrote the walk. */
export class WalkMistake extends Error {
  override name = 'WalkMistake'
  readonly fix?: string

  constructor(message: string, fix?: string) {
    super(message)
    if (fix !== undefined) this.fix = fix
  }
}
