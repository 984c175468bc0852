import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { compareFiles } from '../../contract.ts'
import { likeness } from '../../rules/compare-identities.ts'
import { differingValues } from '../../rules/merge-values.ts'
import { loadPersons, type StoredPerson } from '../person-store.ts'
import { filesMerging } from './events.ts'
import { lockFiles } from './merge-store.ts'
import { mergeableNames } from './mergeable-names.ts'
import { countHoldings, type PersonRows } from './person-rows.ts'

/** Two files before they become one. Whoever compares has opened both: each has its line. */
export const showBothFiles =
  (rows: readonly PersonRows[]): TerritoryHandler<typeof compareFiles> =>
  async (context, { params: { personId: keptId, otherId } }) => {
    const { tx, timeZone } = context
    const locked = await lockFiles(tx, [keptId, otherId])
    if (locked.length < 2 || locked.some((one) => one.isArchived)) return refuse('not-found')
    const persons = await loadPersons(tx, [keptId, otherId])
    const [kept, other] = [persons.get(keptId), persons.get(otherId)]
    if (!kept || !other) return refuse('not-found')
    const holdings = await countHoldings(tx, rows, [keptId, otherId])
    for (const subjectId of [keptId, otherId])
      await audit(context, { action: 'people.file-opened', subjectKind: 'person', subjectId })
    const fileOf = (person: StoredPerson) => ({
      ...person,
      openedOn: localDate(person.createdAt, timeZone),
      holds: (holdings.get(person.id) ?? []).map(({ kind, count }) => ({ kind, count })),
    })
    return done({
      kept: fileOf(kept),
      other: fileOf(other),
      evidence: likeness(kept, other),
      differing: differingValues(mergeableNames, kept, other),
      refusal: (await refusalOf(context, keptId, otherId)) ?? null,
    })
  }

/** What a feature would answer to the merge itself. */
const refusalOf = async (
  context: Context,
  keptId: string,
  absorbedId: string,
): Promise<string | undefined> => {
  try {
    await context.services.publish(context, filesMerging, { keptId, absorbedId })
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code
    throw error
  }
}
