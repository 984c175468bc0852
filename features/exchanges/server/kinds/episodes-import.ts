import {
  bringStays,
  hasStays,
  mayEnrol,
  operationsOfScheme,
  removeBroughtStays,
} from '#features/funding/server/public.ts'
import { bringEpisode, exitReasonNamed, removeBroughtEpisode } from '#features/pathways/server/public.ts'
import {
  checkPerson,
  comparePerson,
  createPerson,
  placesOf,
  withdrawFile,
} from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { datesOf, type EpisodeTexts, episodeTextsOf } from '../../rules/episode-of-line.ts'
import type { GivenPerson } from '../../rules/person-values.ts'
import { namesakeKey, sameOnLines } from '../../rules/same-on-lines.ts'
import type { JudgedLine } from '../imports/line-store.ts'
import { compareLines } from './compare-lines.ts'
import { judgeEpisode } from './judge-episode.ts'
import { judgeOperations } from './judge-operations.ts'
import { judgePeriods } from './judge-periods.ts'
import type { KindOfImport, LineToApply, ToldSpan } from './kind-of-import.ts'
import { newValues, noteFacts } from './people-import.ts'
import { identityOf, readPersons } from './read-persons.ts'
import { referentsNamed } from './referents-named.ts'
import { rejectCell } from './reject-cell.ts'

/** Episodes of these persons in the scheme, by person. */
const episodesOf = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
  schemeId: string | null,
): Promise<ReadonlyMap<string, ToldSpan[]>> => {
  const rows = await tx.query<ToldSpan & { personId: string }>(
    `select person_id as "personId", admitted_on as "admittedOn", exited_on as "exitedOn"
     from pathways.published_pathway where territory_id = $1 and person_id = any ($2) and scheme_id = $3`,
    [tx.territoryId, personIds, schemeId],
  )
  return Map.groupBy(rows, (row) => row.personId)
}

/** Pathways that another tool held, one a line, with the file of the person when the territory has none. */
export const episodesImport: KindOfImport = {
  judge: async (context, lines, rehearsal) => {
    const { tx, today } = context
    const { one, columns, told } = rehearsal
    const persons = await readPersons(context, lines, rehearsal, false)
    const compared = await compareLines(
      context,
      persons.map(({ person }) => identityOf(person)),
    )
    const nearest = compared.flatMap(({ verdict, candidates }) =>
      verdict === 'known' ? candidates.slice(0, 1).map(({ id }) => id) : [],
    )
    const [known, referentNamed] = [await episodesOf(tx, nearest, one.schemeId), await referentsNamed(tx)]
    const memberNamed = await referentsNamed(tx, { withLeft: true })
    const operations = await operationsOfScheme(tx, one.schemeId)
    const places = placesOf(context)
    const judged: JudgedLine[] = []
    for (const [index, { line, person, identityKey, rejects }] of persons.entries()) {
      const { verdict, candidates } = compared[index] ?? { verdict: 'unknown', candidates: [] }
      const targetId = verdict === 'known' ? (candidates[0]?.id ?? null) : null
      const texts = episodeTextsOf(line.values)
      const names = namesakeKey(person)
      const met = rehearsal.namesakes.get(names) ?? []
      const same = verdict === 'unknown' ? sameOnLines(person, met) : undefined
      const key = targetId ?? same?.key ?? identityKey ?? `line ${line.number}`
      const earlier = told.get(key) ?? []
      const episode = judgeEpisode({
        ...{ texts, number: line.number, columns, today, referentId: referentNamed(texts.episodeReferent) },
        periods: judgePeriods({ texts, today, memberNamed }),
        operations: judgeOperations({ texts, today, operations, mayEnrol: mayEnrol(context.actor) }),
        // Of somebody who is only possibly her, nothing is held against the line: a human says first who it is.
        others: [...(known.get(targetId ?? '') ?? []), ...earlier],
      })
      // A cell that cannot be read is not empty too.
      const unread = new Set(rejects.map(({ address }) => address))
      const all = [...rejects, ...episode.rejects.filter(({ address }) => !unread.has(address))]
      if (all.length === 0 && verdict === 'unknown' && earlier.length === 0) {
        const checked = await checkPerson(context, newValues(person), places)
        if (!checked.ok)
          all.push(...(checked.fields ?? []).map((field) => rejectCell(columns, line.number, field)))
      }
      if (all.length === 0) {
        told.set(key, [...earlier, datesOf(texts)])
        if (verdict === 'unknown')
          rehearsal.namesakes.set(names, [
            ...met.filter((one) => one !== same),
            { key, number: same?.number ?? line.number, person: { ...same?.person, ...person } },
          ])
      }
      judged.push({
        ...{ number: line.number, values: { person, texts, ...(same && { sameAs: same.number }) } },
        ...{ differences: episode.differences, rejects: all },
        ...{ candidates, targetId, targetVersion: null },
        identityKey: identityKey && `episode|${identityKey}|${texts.episodeAdmittedOn ?? ''}`,
        verdict:
          all.length > 0
            ? 'rejected'
            : episode.isThere
              ? 'unchanged'
              : verdict === 'unknown'
                ? 'new'
                : verdict,
      })
    }
    return judged
  },
  apply: async (context, given) => {
    const { one, line } = given
    if (one.schemeId === null) return refuse('invalid')
    const texts: EpisodeTexts = line.values.texts ?? {}
    const person = await personOf(context, given)
    if (!person.ok) return person
    const dates = datesOf(texts)
    const named = await referentsNamed(context.tx)
    const memberNamed = await referentsNamed(context.tx, { withLeft: true })
    const { formerReferents, suspensions } = judgePeriods({ texts, today: context.today, memberNamed })
    const reason = exitReasonNamed(texts.episodeExitReason ?? '', dates.exitedOn ?? context.today)
    const id = newId(context.now.getTime())
    const brought = await bringEpisode(context, {
      ...{ id, personId: person.value.id, schemeId: one.schemeId, ...dates },
      ...{
        referentId: named(texts.episodeReferent) ?? null,
        exitReasonCode: reason?.code ?? null,
      },
      ...{ formerReferents, suspensions },
    })
    if (!brought.ok) return brought
    const operations = await operationsOfScheme(context.tx, one.schemeId)
    const { code, stays } = judgeOperations({
      ...{ texts, today: context.today, operations, mayEnrol: mayEnrol(context.actor) },
    })
    // Somebody else may have rehearsed it.
    if (code === 'enrolment-right-missing') return refuse(code)
    await bringStays(context, { personId: person.value.id, pathwayId: id }, stays)
    return done({
      ...{ entityKind: 'pathway', entityId: id, entityVersion: brought.value.version, wasCreated: true },
      before: person.value.isNew ? { openedPersonId: person.value.id } : null,
    })
  },
  undo: async (context, line) => {
    if (!line.entityId || line.entityVersion === null) return undefined
    if (!mayEnrol(context.actor) && (await hasStays(context.tx, line.entityId)))
      return 'enrolment-right-missing'
    if (!(await removeBroughtStays(context, line.entityId))) return 'touched-since'
    if (!(await removeBroughtEpisode(context, { id: line.entityId, version: line.entityVersion })))
      return 'touched-since'
    // A file that serves for something else by now stays; only the episode goes.
    const opened = line.before?.openedPersonId
    return typeof opened !== 'string' || (await withdrawFile(context, opened)) ? undefined : 'file-stays'
  },
}

/** Whose pathway an earlier line of the import made; nobody when that line made none. */
const openedBy = async (
  tx: TerritoryTransaction,
  {
    importId,
    number,
    made,
  }: {
    readonly importId: string
    readonly number: number | undefined
    readonly made: ReadonlyMap<number, string>
  },
): Promise<string | undefined> => {
  if (number === undefined) return undefined
  const [row] = await tx.query<{ personId: string }>(
    `select w.person_id as "personId" from pathways.published_pathway w
     where w.territory_id = $1 and w.id = coalesce($2::uuid, (select l.entity_id from exchanges.import_line l
       where l.territory_id = $1 and l.import_id = $3 and l.number = $4 and l.outcome = 'applied'))`,
    [tx.territoryId, made.get(number) ?? null, importId, number],
  )
  return row?.personId
}

/** The file chosen, found again at this instant (an earlier line may have opened it), or opened. */
const personOf = async (
  context: Context,
  { one, line, sensitive, made }: LineToApply,
): Promise<Result<{ id: string; isNew: boolean }>> => {
  const given: GivenPerson = line.values.person ?? {}
  const chosen =
    line.verdict === 'possible' ? (line.choice === 'attach' ? line.choiceId : null) : line.targetId
  if (chosen) {
    await noteFacts(context, chosen, sensitive)
    return done({ id: chosen, isNew: false })
  }
  if (line.verdict === 'new') {
    const { verdict, candidates } = await comparePerson(context, identityOf(given))
    const [found] = candidates
    if (verdict === 'known' && found) return done({ id: found.id, isNew: false })
    // All that the two lines say agrees: the file that the first one opened is hers.
    const opened = await openedBy(context.tx, { importId: one.id, number: line.values.sameAs, made })
    if (opened) return done({ id: opened, isNew: false })
  }
  const id = newId(context.now.getTime())
  const opened = await createPerson(context, { id, values: newValues(given), source: 'import' })
  if (!opened.ok) return opened
  await noteFacts(context, id, sensitive)
  return done({ id, isNew: true })
}
