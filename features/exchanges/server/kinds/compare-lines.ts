import { comparePeople, type Identity } from '#features/people/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { StoredCandidate } from '../imports/line-store.ts'

export interface Compared {
  readonly verdict: 'known' | 'possible' | 'unknown'
  /** The strongest evidence first. */
  readonly candidates: readonly StoredCandidate[]
}

const surest: ReadonlySet<string> = new Set(['same-france-travail-id', 'same-name-and-birth-date'])

/** Two files that both seem to be her are for a human to choose between: the line is only possible. */
export const compareLines = async (
  context: Context,
  identities: readonly Identity[],
): Promise<readonly Compared[]> =>
  (await comparePeople(context, identities)).map(({ verdict, candidates }) => {
    const sure = candidates.filter(({ evidence }) => evidence.some((one) => surest.has(one)))
    return {
      verdict: sure.length > 1 ? 'possible' : verdict,
      candidates: candidates.slice(0, 5).map(({ id, evidence }) => ({ id, evidence })),
    }
  })
