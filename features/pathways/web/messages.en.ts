import { acts } from './en/acts.ts'
import { diagnosis } from './en/diagnosis.ts'
import { entry } from './en/entry.ts'
import { file } from './en/file.ts'
import { stepsAndExits } from './en/steps-and-exits.ts'
import { work } from './en/work.ts'
import { workingTime } from './en/working-time.ts'

/** English of the feature; each part keeps its own file. */
export const messages: Record<string, string> = {
  ...acts,
  ...diagnosis,
  ...entry,
  ...file,
  ...stepsAndExits,
  ...work,
  ...workingTime,
}
