import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listLookAlikes, setApart } from '../../contract.ts'
import { likeness, verdictOf } from '../../rules/compare-identities.ts'
import { keepApart, type NearFile, nearPairs, undoableMerges } from './look-alike-store.ts'

const most = 100

/** Pairs that may be of one person; the rule that warns when a file is opened (V16) says which. */
export const showLookAlikes: TerritoryHandler<typeof listLookAlikes> = async (context, { query }) => {
  const { tx, today, timeZone } = context
  const found = (await nearPairs(tx, query.personId ?? null))
    .map(oldestFirst)
    .map(({ one, other }) => ({ one, other, evidence: likeness(one, other) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => strength(a.evidence) - strength(b.evidence))
  const pairs = found.slice(0, most)
  await audit(context, {
    action: 'people.look-alikes-listed',
    details: { pairs: pairs.length },
    concerned: pairs.flatMap(({ one, other }) => [one.id, other.id]),
  })
  const shown = (file: NearFile) => ({
    ...{
      id: file.id,
      givenName: file.givenName,
      familyName: file.familyName,
      birthDate: file.birthDate ?? null,
    },
    ...{ communeName: file.communeName, openedOn: localDate(new Date(file.createdAt), timeZone) },
  })
  const merges = await undoableMerges(tx, query.personId ?? null, today)
  return done({
    total: found.length,
    pairs: pairs.map(({ one, other, evidence }) => ({ one: shown(one), other: shown(other), evidence })),
    merges: merges.map(({ mergedAt, ...merge }) => ({ ...merge, mergedOn: localDate(mergedAt, timeZone) })),
  })
}

const oldestFirst = ({ one, other }: { one: NearFile; other: NearFile }) =>
  Date.parse(one.createdAt) <= Date.parse(other.createdAt) ? { one, other } : { one: other, other: one }

const strength = (evidence: ReturnType<typeof likeness>): number =>
  (verdictOf([evidence]) === 'known' ? 0 : 10) - evidence.length

/** Two persons, however alike: said once, and not asked again. */
export const noteTwoPersons: TerritoryHandler<typeof setApart> = async (context, { body }) => {
  const [oneId, otherId] = [body.oneId, body.otherId].sort() as [string, string]
  if (oneId === otherId) return refuse('same-file')
  if (!(await keepApart(context, oneId, otherId))) return refuse('not-found')
  for (const subjectId of [oneId, otherId])
    await audit(context, { action: 'people.files-set-apart', subjectKind: 'person', subjectId })
  return done({ oneId, otherId })
}
