import { addDays, type CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ListedSet, RuleSet } from '../contract.ts'
import { shippedSets, startingPlieSet } from '../rules/shipped-sets.ts'
import { type StoredSet, storedSets } from './rule-set-store.ts'

/** Every set that may be read: those of the schemes, each until the next one, those that ship, then those withdrawn. */
export const listedSets = async (
  context: Pick<Context, 'tx' | 'timeZone'>,
): Promise<readonly ListedSet[]> => {
  const stored = await storedSets(context)
  return [
    ...stored.filter(({ withdrawnOn }) => withdrawnOn === null).map(ownSet),
    ...shipped,
    ...stored.filter(({ withdrawnOn }) => withdrawnOn !== null).map((set) => ownSet(set, 0, [])),
  ]
}

/** Those that may apply, which none withdrawn ever does. */
export const allSets = async (context: Pick<Context, 'tx' | 'timeZone'>): Promise<readonly RuleSet[]> =>
  (await listedSets(context))
    .filter((set) => set.withdrawnOn === null)
    .map(({ withdrawnOn, withdrawnByName, ...set }) => set)

const shipped: readonly ListedSet[] = [
  ...shippedSets.map(
    ({ code, label, english, validFrom, source, verifiedOn, needs }): ListedSet => ({
      ...{ id: null, version: code, label, english, schemeId: null, validFrom, validTo: null },
      ...{ source, verifiedOn, writtenOn: null, writtenByName: null, needs },
      ...{ withdrawnOn: null, withdrawnByName: null },
    }),
  ),
]

const ownSet = (set: StoredSet, at: number, all: readonly StoredSet[]): ListedSet => {
  // The latest first: the version that follows stands just before.
  const next = all[at - 1]
  return {
    ...{ id: set.id, version: set.id, label: set.label, english: null, schemeId: set.schemeId },
    validFrom: set.validFrom,
    validTo: next?.schemeId === set.schemeId ? addDays(next.validFrom, -1) : null,
    ...{
      source: set.source,
      verifiedOn: null,
      writtenOn: set.writtenOn,
      writtenByName: set.writtenByName,
      needs: set.needs,
      withdrawnOn: set.withdrawnOn,
      withdrawnByName: set.withdrawnByName,
    },
  }
}

/** The conditions in force for a scheme on a day: its own version, else those with which a PLIE starts. */
export const setInForce = (sets: readonly RuleSet[], schemeId: string, day: CalendarDate): RuleSet => {
  const own = sets.find((set) => set.schemeId === schemeId && set.validFrom <= day)
  const starting = sets.find((set) => set.version === startingPlieSet.code)
  if (!own && !starting) throw new Error('the starting set is not among the sets')
  return (own ?? starting) as RuleSet
}
