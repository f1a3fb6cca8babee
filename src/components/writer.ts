import Between from './Between.astro'
import Finished from './Finished.astro'
import For from './For.astro'
import Label from './Label.astro'
import Link from './Link.astro'
import Note from './Note.astro'
import On from './On.astro'
import Step from './Step.astro'
import Steps from './Steps.astro'
import Store from './Store.astro'
import Tip from './Tip.astro'
import Trouble from './Trouble.astro'

/** What a guide's words are rendered with. A label of another screen is a label without a number. */
export const writerComponents = {
  NonStepContent: Between,
  Finished,
  AudienceOnly: For,
  Label,
  Note,
  View: On,
  Step,
  Steps,
  Store,
  Tip,
  Trouble,
  a: Link,
}
