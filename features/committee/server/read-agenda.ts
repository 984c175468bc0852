import type { ConditionsJudged, JudgedLeaf } from '#features/eligibility/contract.ts'
import { judgeEach } from '#features/eligibility/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { AgendaItem, Decision, readAgenda } from '../contract.ts'
import { ageBandOn } from '../rules/age-bands.ts'
import { countWaiting, loadItems, type StoredItem } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadDecisions, type StoredDecision } from './decision-store.ts'
import { signatureOf } from './minutes-store.ts'
import { runsSittings } from './session-access.ts'
import { loadSession } from './session-store.ts'

/** The whole sitting in one request, whatever its length: the conditions are judged for all at once. */
export const showAgenda: TerritoryHandler<typeof readAgenda> = async (context, { params }) => {
  const { tx, actor } = context
  const session = await loadSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const items = await loadItems(tx, session.id)
  const judged = await judgeEach(context, {
    schemeId: session.schemeId,
    personIds: items.map(({ personId }) => personId),
  })
  const decisions = new Map((await loadDecisions(tx, session.id)).map((one) => [one.itemId, one]))
  const shown = runsSittings(actor) ? named : unnamed
  const signature = await signatureOf(tx, session.id)
  return done({
    session,
    attendance: await loadAttendance(tx, session.id),
    items: items.map((item) =>
      shown(
        {
          ...item,
          ageBand: ageBandOn(item.birthDate, session.heldOn),
          outcome: judged.get(item.personId)?.outcome ?? 'unknown',
          awaited: awaitedOf(judged.get(item.personId)),
        },
        decisions.get(item.itemId),
      ),
    ),
    toAdd: session.state === 'planned' ? await countWaiting(context, session.schemeId) : 0,
    chairName: signature?.chairName ?? null,
    signedOn: signature?.on ?? null,
  })
}

type Judged = StoredItem & Pick<AgendaItem, 'ageBand' | 'outcome' | 'awaited'>

const named = (item: Judged, decision: StoredDecision | undefined): AgendaItem => ({
  ...item,
  decision: decision ?? null,
})

/** A number, an age by band and a commune; neither ids nor words, which could name. */
const unnamed = (item: Judged, decision: StoredDecision | undefined): AgendaItem => ({
  ...item,
  itemId: null,
  applicationId: null,
  personName: null,
  prescriberName: null,
  decision: decision ? withoutWords(decision) : null,
})

const withoutWords = (decision: Decision): Decision => ({
  ...decision,
  reasonText: null,
  redirection: null,
  correctionReason: null,
})

/** Criteria declared without their proof, or whose proof is too old, at any level of the conditions. */
const awaitedOf = (judged: ConditionsJudged | undefined): AgendaItem['awaited'] =>
  (judged?.judged ?? [])
    .flatMap((one): readonly JudgedLeaf[] => (one.kind === 'group' ? one.of : [one]))
    .flatMap((leaf) =>
      leaf.kind === 'criterion' && (leaf.outcome === 'proof-awaited' || leaf.outcome === 'proof-expired')
        ? [{ label: leaf.label, english: leaf.english }]
        : [],
    )
