import { bringStep, removeBroughtStep, stepTypeNamed } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { CellReject, Field } from '../../contract.ts'
import { noType, type StepTexts, stepKey, stepOfLine } from '../../rules/step-of-line.ts'
import type { JudgedLine } from '../imports/line-store.ts'
import { earlierEntities } from './earlier-lines.ts'
import type { KindOfImport, ReadLine, Rehearsal } from './kind-of-import.ts'
import { rejectCell } from './reject-cell.ts'

/**
 * The type that the file names, in its own column, as the title of the step or as its code; left to the référent when
 * it names none of ours, since a partner's codes are not ours.
 */
const typeOf = ({ stepType, stepLabel, stepCode }: StepTexts, today: CalendarDate) => {
  const said = [stepType, stepLabel, stepCode].filter((words) => words !== undefined)
  const named = said.map((words) => ({ words, type: stepTypeNamed(words, today) }))
  const found = named.find(({ type }) => type !== undefined) ?? named[0]
  return { words: found?.words ?? null, code: found?.type?.code ?? noType }
}

interface HerPathway {
  readonly personId: string
  readonly franceTravailId: string | null
  readonly pathwayId: string
  readonly isOpen: boolean
  readonly admittedOn: CalendarDate
  readonly exitedOn: CalendarDate | null
}

const pathwaysOf = (
  tx: TerritoryTransaction,
  lines: readonly ReadLine[],
  { one }: Rehearsal,
): Promise<HerPathway[]> =>
  tx.query(
    `select p.id as "personId", p.france_travail_id as "franceTravailId", w.id as "pathwayId",
       w.is_open as "isOpen", w.admitted_on as "admittedOn", w.exited_on as "exitedOn"
     from people.published_person p
     join pathways.published_pathway w on w.territory_id = $1 and w.person_id = p.id
     where p.territory_id = $1 and p.archived_at is null and ($4::uuid is null or w.scheme_id = $4)
       and (p.france_travail_id = any($2) or p.id = any($3::uuid[]))`,
    [tx.territoryId, textsOf(lines, 'franceTravailId'), textsOf(lines, 'internalId'), one.schemeId],
  )

const textsOf = (lines: readonly ReadLine[], field: Field): string[] =>
  lines.flatMap(({ values }) => (typeof values[field] === 'string' ? [values[field]] : []))

const judgeOne = (
  line: ReadLine,
  found: readonly HerPathway[],
  { columns }: Rehearsal,
  today: CalendarDate,
): JudgedLine & { readonly pathwayId: string | undefined } => {
  const { franceTravailId, internalId } = line.values
  const texts = Object.fromEntries(
    Object.entries(line.values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const hers = runningOn(
    found.filter((one) =>
      internalId ? one.personId === internalId : franceTravailId && one.franceTravailId === franceTravailId,
    ),
    dayOfStep(texts),
  )
  const [pathway] = hers
  const reject = (pointer: string, code: string) => rejectCell(columns, line.number, { pointer, code })
  const who = columns.some((column) => column.field === 'franceTravailId')
    ? '/franceTravailId'
    : '/internalId'
  const rejects: CellReject[] = [...line.rejects]
  if (hers.length > 1) rejects.push(reject(who, 'several-open-pathways'))
  if (hers.length === 0 && rejects.length === 0) rejects.push(reject(who, 'no-open-pathway'))
  if (pathway && !pathway.isOpen && stepOfLine(texts, today).state !== 'done')
    rejects.push(reject('/stepEndedOn', 'pathway-closed'))
  if (!texts.stepLabel && !texts.stepCode) rejects.push(reject('/stepLabel', 'required'))
  const { words, code } = typeOf(texts, today)
  return {
    number: line.number,
    verdict: rejects.length > 0 ? 'rejected' : 'new',
    values: { texts },
    differences: [{ field: 'stepType', before: words, after: code }],
    rejects,
    candidates: [],
    targetId: pathway?.pathwayId ?? null,
    targetVersion: null,
    identityKey: pathway ? stepKey(pathway.pathwayId, texts) : null,
    pathwayId: pathway?.pathwayId,
  }
}

/** The day by which a step is put in one pathway or another: the last that the file gives of it. */
const dayOfStep = (texts: StepTexts): CalendarDate | undefined =>
  texts.stepDoneOn ?? texts.stepStartedOn ?? texts.stepProposedOn ?? texts.stepPlannedStartOn

/** The ended pathway that ran on that day, when there is one; else those that are open. */
const runningOn = (hers: readonly HerPathway[], day: CalendarDate | undefined): readonly HerPathway[] => {
  const ended = hers.filter(
    ({ admittedOn, exitedOn }) =>
      day !== undefined && exitedOn !== null && admittedOn <= day && day <= exitedOn,
  )
  return ended.length > 0 ? ended : hers.filter(({ isOpen }) => isOpen)
}

export const stepsImport: KindOfImport = {
  judge: async ({ tx, today }, lines, rehearsal) => {
    const found = await pathwaysOf(tx, lines, rehearsal)
    const judged = lines.map((line) => judgeOne(line, found, rehearsal, today))
    const { id: importId, kind, organisationId } = rehearsal.one
    const keys = judged.flatMap(({ identityKey }) => (identityKey ? [identityKey] : []))
    const earlier = await earlierEntities(tx, { importId, kind, organisationId, keys })
    return judged.map(({ pathwayId: _pathwayId, ...line }) =>
      line.verdict === 'new' && line.identityKey !== null && earlier.has(line.identityKey)
        ? { ...line, verdict: 'unchanged' }
        : line,
    )
  },
  apply: async (context, { line }) => {
    if (line.targetId === null) return refuse('not-found')
    const id = newId(context.now.getTime())
    const texts = line.values.texts ?? {}
    const typeCode = typeOf(texts, context.today).code
    const step = { typeCode, ...stepOfLine(texts, context.today, typeCode === noType) }
    const brought = await bringStep(context, { id, pathwayId: line.targetId, ...step })
    if (!brought.ok) return brought
    const { version } = brought.value
    return done({ entityKind: 'step', entityId: id, entityVersion: version, wasCreated: true, before: null })
  },
  undo: async (context, line) => {
    if (!line.entityId || line.entityVersion === null) return undefined
    const removed = await removeBroughtStep(context, { id: line.entityId, version: line.entityVersion })
    return removed ? undefined : 'touched-since'
  },
}
