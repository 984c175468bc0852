import { say } from '../design/toast.tsx'
import { download } from './call.ts'
import type { AnyRoute, ClientInput } from './client-input.ts'
import { asProblem } from './problem.ts'
import { wordsOf } from './problem-sentences.ts'

/** A download asked for by a button that stays where it is: when no file comes, the page says why. */
export const downloadOrSay = <R extends AnyRoute>(route: R, input: ClientInput<R>): void => {
  download(route, input).catch((thrown: unknown) => say(wordsOf(asProblem(thrown))))
}
