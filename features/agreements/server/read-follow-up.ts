import { done, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Contestation, Objective, readFollowUp } from '../contract.ts'
import { breaksOf } from '../rules/series-breaks.ts'
import { isSmallGiven } from '../rules/small-cells.ts'
import { evaluate } from './evaluate.ts'
import { seesPersons } from './figures-access.ts'
import { declaredBreaks } from './follow-up-store.ts'
import { frozenOf } from './freeze-store.ts'
import { judgementsOf, targetSetsOf } from './judgement-store.ts'
import { actsForParty, answersFor } from './objective-access.ts'
import { loadWithAgreement } from './open-objective.ts'
import { contestationsOf, valuesOf } from './value-store.ts'

/** Everything that was said of an objective; what could name someone stays hidden from who may not see the persons. */
export const showFollowUp: TerritoryHandler<typeof readFollowUp> = async (context, { params }) => {
  const { tx, actor, today } = context
  const found = await loadWithAgreement(context, params.objectiveId)
  if (!found) return refuse('not-found')
  const { objective, agreement } = found
  const [row] = await evaluate(context, agreement, [objective], {}, 'agreement')
  if (!row) throw new Error('an objective was not evaluated')
  const protects = !seesPersons(actor, 'agreement') && countsPersons(objective)
  const contestations = await contestationsOf(tx, objective.id)
  const frozen = await frozenOf(tx, objective.id)
  const isOwner = answersFor(actor, objective)
  return done({
    agreement: { id: agreement.id, label: agreement.label },
    row,
    values: (await valuesOf(tx, objective.id)).map((value) =>
      shown(protects ? { ...value, parts: [] } : value, protects),
    ),
    contestations: contestations.map(({ memberId: _memberId, ...one }) => shownContestation(one, protects)),
    judgements: await judgementsOf(tx, objective.id),
    targets: await targetSetsOf(tx, objective.id),
    breaks: breaksOf(objective, await declaredBreaks(tx, today)),
    frozen: frozen.map(({ at, reason, ...kept }) => {
      const isHidden = protects && isSmallGiven({ ...kept, unit: row.definition.unit })
      return { at, reason, value: isHidden ? null : kept.value, isHidden }
    }),
    mayWrite: isOwner && objective.kind === 'manual',
    mayContest: objective.kind !== 'qualitative' && (await actsForParty(context, agreement.id)),
    mayPilot: may(actor, 'agreements.write'),
    mayAnswer: isOwner,
  })
}

interface Given {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What Bassin counts are persons; what somebody gives says whether it counts some. */
const countsPersons = ({ measured }: Objective): boolean => measured?.countsPersons ?? true

const hidden = { value: null, numerator: null, denominator: null }

const shown = <Row extends Given>(row: Row, protects: boolean): Row =>
  protects && isSmallGiven(row) ? { ...row, ...hidden } : row

const shownContestation = (one: Contestation, protects: boolean): Contestation => {
  const isSmallContested = isSmallGiven({ ...hidden, value: one.contestedValue })
  return shown(protects && isSmallContested ? { ...one, contestedValue: null } : one, protects)
}
