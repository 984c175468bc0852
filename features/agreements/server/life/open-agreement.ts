import { type Allowance, movesFrom } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Amendment, openAgreement } from '../../contract.ts'
import { agreementLifecycle, amendmentLifecycle } from '../../rules/life/agreement-lifecycle.ts'
import { noticeOn, phaseAt, termAt } from '../../rules/life/term.ts'
import { warningsOf } from '../../rules/life/warnings.ts'
import { readerOf } from './agreement-reader.ts'
import { amendmentsOf, type StoredAmendment } from './amendment-store.ts'
import { declinedBy, frameworksOf } from './framework-store.ts'
import { loadLife } from './life-store.ts'
import { movesOf } from './move-store.ts'
import { annexesOf, articlesOf, partiesOf } from './parts-store.ts'
import { windowOn } from './targets-window.ts'

/** The agreement whole, in ten statements whatever it holds. */
export const showAgreement: TerritoryHandler<typeof openAgreement> = async (context, { params }) => {
  const { tx, actor, today } = context
  const row = await loadLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const { mayWrite } = readerOf(actor)
  const parties = await partiesOf(tx, row.id)
  const articles = await articlesOf(tx, row.id)
  const annexes = await annexesOf(tx, row.id)
  const amendments = await amendmentsOf(tx, row.id)
  const frameworks = (await frameworksOf(context, [row.id])).get(row.id) ?? []
  const declining = (await declinedBy(context, [row.id])).get(row.id) ?? []
  const history = await movesOf(tx, row.id)
  const { place, partyCount: _parties, amendmentCount: _amendments, ...kept } = row
  const { endsOn, renewals, isLast } = termAt(row, today)
  const facts = { 'text-written': isWritten(parties.length, articles.length) }
  const targets = windowOn(row, amendments)
  return done({
    ...kept,
    seat: place ?? (mayWrite ? 'carrier' : 'reader'),
    phase: phaseAt(row.state, row, today),
    term: { endsOn, renewals, isLast, noticeOn: noticeOn(endsOn, row.noticeMonths) },
    mayWrite,
    moves: mayWrite ? movesFrom(agreementLifecycle, row.state, facts) : {},
    warnings: warningsOf(row, frameworks, today),
    parties,
    articles,
    annexes,
    amendments: amendments.map((one) => shownAmendment(one, mayWrite)),
    frameworks,
    declinedBy: declining,
    history,
    targets: { mayWrite: targets.mayWrite, amendmentNumber: targets.amendment?.number ?? null },
  })
}

/** Two parties and an article at least: below, there is nothing to sign. */
export const isWritten = (parties: number, articles: number): boolean => parties >= 2 && articles >= 1

export const shownAmendment = ({ isApplied: _, ...one }: StoredAmendment, mayWrite: boolean): Amendment => ({
  ...one,
  moves: mayWrite
    ? (movesFrom(amendmentLifecycle, one.state, amendmentFacts) as Record<string, Allowance>)
    : {},
})

/** An amendment says what it changes from its first line. */
export const amendmentFacts = { 'text-written': true } as const
