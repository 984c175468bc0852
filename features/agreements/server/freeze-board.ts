import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { type Auditing, audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ObjectiveFigure, QualitativeLine } from '../contract/figures.ts'
import type { Agreement, FrozenBoard, freezeFigures, listFreezes, readFreeze } from '../contract.ts'
import { defaultYear } from '../rules/periods.ts'
import { isSmallGiven } from '../rules/small-cells.ts'
import { loadAgreement } from './agreement-store.ts'
import { type Counting, seesPersons } from './figures-access.ts'
import { type FrozenRow, freezesOf, frozenRows, insertFreeze, loadFreeze } from './freeze-store.ts'
import { committee, readerOf } from './life/agreement-reader.ts'
import { boardOf, progressOf } from './read-board.ts'

interface Freezing {
  readonly agreementId: string
  /** « Comité de pilotage du 12 mars 2026 ». */
  readonly reason: string
  /** A year of the agreement; the running one when absent. What lasts several years is always frozen with it. */
  readonly period?: string | undefined
}

/**
 * Keeps the figures of an agreement as they stand now: the whole territory, whoever freezes them, so that two committees
 * read the same. A frozen figure never changes. `not-found` for an agreement of elsewhere.
 */
export const freezeBoard = async (
  context: Counting & Auditing,
  freezing: Freezing,
): Promise<Result<FrozenBoard>> => {
  const kept = await keepBoard(context, freezing)
  if (!kept.ok) return kept
  const { id, period, figures } = kept.value
  await audit(context, {
    action: 'agreements.board-frozen',
    subjectKind: 'agreement',
    subjectId: freezing.agreementId,
    details: { period, figures },
  })
  return readFrozen(context, id)
}

/** The same without the trail: for what no member does, the demo. */
export const keepBoard = async (
  context: Counting,
  { agreementId, reason, period: asked }: Freezing,
): Promise<Result<{ id: string; period: string; figures: number }>> => {
  const { tx, actor, now, today } = context
  const agreement = await loadAgreement(tx, agreementId, committee)
  if (!agreement) return refuse('not-found')
  const period = asked ?? defaultYear({ from: agreement.startsOn, to: agreement.endsOn }, today)
  const { lines, told } = await wholeBoard(context, agreement, period)
  const id = newId(now.getTime())
  const figures = [...lines.map(rowOf), ...told.map(wordsOf)]
  const progress = progressOf(lines)
  const by = { memberId: actor.memberId, now }
  await insertFreeze(tx, { id, agreementId, period, reason, progress, figures }, by)
  return done({ id, period, figures: figures.length })
}

/** A frozen board, with nothing under five for who may not see the persons; `not-found` for one of elsewhere. */
export const readFrozen = async (
  context: Pick<Counting, 'tx' | 'actor'>,
  freezeId: string,
): Promise<Result<FrozenBoard>> => {
  const freeze = await loadFreeze(context.tx, freezeId)
  if (!freeze) return refuse('not-found')
  const protects = !seesPersons(context.actor, 'agreement')
  const rows = await frozenRows(context.tx, freezeId)
  return done({ ...freeze, figures: rows.map((row) => shownRow(row, protects)) })
}

/** Figures of everybody's pathways, counted as somebody who sees the persons: what is kept is hidden when it is read. */
const wholeBoard = async (context: Counting, agreement: Agreement, year: string) => {
  const rights = new Map([...context.actor.rights, ['figures.persons', 'territory'] as const])
  const asWhole: Counting = { ...context, actor: { ...context.actor, rights } }
  const boards = [
    await boardOf(asWhole, agreement, year, {}, 'agreement'),
    ...(year === 'whole' ? [] : [await boardOf(asWhole, agreement, 'whole', {}, 'agreement')]),
  ]
  return {
    lines: boards.flatMap(({ objectives }) => objectives),
    told: boards.flatMap(({ qualitative }) => qualitative),
  }
}

const rowOf = ({ objective, definition, figure, ...row }: ObjectiveFigure): FrozenRow => ({
  ...{ objectiveId: objective.id, label: objective.label, article: objective.article, kind: objective.kind },
  ...{ unit: definition.unit, unitLabel: definition.unitLabel, formula: definition.formula },
  ...{ direction: objective.direction, target: objective.target },
  ...{ numerator: figure.numerator, denominator: figure.denominator, value: figure.value },
  countsPersons: objective.measured?.countsPersons ?? true,
  ...{ countedTo: row.countedTo, mark: row.mark, advancement: row.advancement },
  judgement: row.judgement?.code ?? null,
})

const wordsOf = ({ objective, judgement }: QualitativeLine): FrozenRow => ({
  ...{ objectiveId: objective.id, label: objective.label, article: objective.article, kind: objective.kind },
  ...{ unit: null, unitLabel: null, formula: null, direction: null, target: { min: null, max: null } },
  ...{ numerator: null, denominator: null, value: null, countsPersons: false, countedTo: null },
  ...{ mark: null, advancement: null, judgement: judgement?.code ?? null },
})

const shownRow = ({ countsPersons, ...row }: FrozenRow, protects: boolean): FrozenBoard['figures'][number] =>
  protects && countsPersons && isSmallGiven(row)
    ? {
        ...row,
        numerator: null,
        denominator: null,
        value: null,
        mark: null,
        advancement: null,
        isHidden: true,
      }
    : { ...row, isHidden: false }

export const keepFigures: TerritoryHandler<typeof freezeFigures> = async (context, { params, body }) =>
  (await loadAgreement(context.tx, params.agreementId, readerOf(context.actor)))
    ? freezeBoard(context, { agreementId: params.agreementId, ...body })
    : refuse('not-found')

export const showFreeze: TerritoryHandler<typeof readFreeze> = (context, { params }) =>
  readFrozen(context, params.freezeId)

export const showFreezes: TerritoryHandler<typeof listFreezes> = async ({ tx, actor }, { params }) => {
  if (!(await loadAgreement(tx, params.agreementId, readerOf(actor)))) return refuse('not-found')
  return done({ freezes: await freezesOf(tx, params.agreementId) })
}
