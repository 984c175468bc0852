import { openContestations } from '#features/agreements/server/public.ts'
import { latePledges } from '#features/pledges/server/public.ts'
import { addMonths } from '#kernel/dates.ts'
import { ofName } from '#kernel/elision.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Body, CommitteeFigure, Proposal, proposeAgenda } from '../contract.ts'
import { sourcesOf } from './agenda-store.ts'
import { boardsOf } from './board-of-agreement.ts'
import { loadBody } from './body-store.ts'
import { decisionsToFollow } from './decision-store.ts'
import { markText, targetText, valueText } from './figure-words.ts'
import { loadMeeting } from './meeting-store.ts'
import { endingAgreements, endingSeats } from './proposal-store.ts'

/** How far ahead the end of an agreement or of a term is worth a point, in months. */
const ahead = { agreement: 8, seat: 4 } as const

/**
 * What the alerts give this agenda: objectives under their target or without a value, decisions and pledges late, agreements and terms that end,
 * values contested. What is on the agenda already is not proposed again.
 */
export const propose: TerritoryHandler<typeof proposeAgenda> = async (context, { params }) => {
  const meeting = await loadMeeting(context.tx, params.meetingId)
  const body = meeting && (await loadBody(context, meeting.bodyId))
  if (!meeting || !body) return refuse('not-found')
  const taken = await sourcesOf(context.tx, meeting.id)
  const found = [
    ...(await underTarget(context, body)),
    ...(await contested(context, body)),
    ...(await lateDecisions(context, body)),
    ...(await owed(context, body)),
    ...(await ending(context, body)),
  ]
  return done({ items: found.filter(({ sourceId }) => !taken.has(sourceId)) })
}

/** Those in alert, those to watch, then those of which nobody gave a value: missing is not reached. */
const underTarget = async (context: Context, body: Body): Promise<Proposal[]> =>
  (await boardsOf(context, body.agreements)).flatMap((board) =>
    [
      ...board.figures.filter(({ mark }) => mark === 'alert'),
      ...board.figures.filter(({ mark }) => mark === 'watch'),
      ...board.figures.filter(isMissing),
    ].map((figure) => ({
      ...{ source: 'objective' as const, sourceId: figure.objectiveId },
      title:
        `${isMissing(figure) ? 'Objectif sans valeur reçue' : 'Objectif sous sa cible'} : ${figure.label}`.slice(
          0,
          200,
        ),
      detail: `${isMissing(figure) ? 'Pas de donnée' : `${valueText(figure)} (${markText(figure)})`}. Cible : ${targetText(figure)}. ${board.label}${figure.article ? `, ${figure.article}` : ''}.`,
    })),
  )

const isMissing = ({ value, isHidden, mark }: CommitteeFigure): boolean =>
  value === null && !isHidden && mark === null

const contested = async (context: Context, { agreements }: Body): Promise<Proposal[]> =>
  (
    await openContestations(
      context,
      agreements.map(({ id }) => id),
    )
  ).map((one) => ({
    ...{ source: 'contestation' as const, sourceId: one.id },
    title: `Valeur contestée : ${one.label}`.slice(0, 200),
    detail: `${one.organisation} propose une autre valeur au ${paperDay(one.on)} ; personne n’a répondu.`,
  }))

const lateDecisions = async (context: Context, { id }: Body): Promise<Proposal[]> =>
  (await decisionsToFollow(context, { bodyIds: [id], ownerId: null }))
    .filter(({ following }) => following === 'late')
    .map((one) => ({
      ...{ source: 'decision' as const, sourceId: one.id },
      title: `Décision en retard : ${one.label}`.slice(0, 200),
      detail: `Attendue ${ofName(one.ownerName ?? '–')} pour le ${one.dueOn ? paperDay(one.dueOn) : '–'}, décidée le ${paperDay(one.heldOn)}.`,
    }))

/** One point an agreement: ten late promises are one thing to talk about, not ten. */
const owed = async (context: Context, { agreements }: Body): Promise<Proposal[]> => {
  const late = await latePledges(
    context,
    agreements.map(({ id }) => id),
  )
  return [...Map.groupBy(late, (one) => one.agreementId)].map(([sourceId, ones]) => ({
    ...{ source: 'pledge' as const, sourceId },
    title: `Engagements en retard : ${ones.length} (${ones[0]?.agreementLabel})`.slice(0, 200),
    detail: ones
      .map((one) => `${one.signatoryName} : ${one.label}, attendu pour le ${paperDay(one.dueOn)}.`)
      .join('\n')
      .slice(0, 1000),
  }))
}

const ending = async ({ tx, today }: Context, body: Body): Promise<Proposal[]> => [
  ...(await endingAgreements(tx, body.id, addMonths(today, ahead.agreement))).map((one) => ({
    ...{ source: 'agreement' as const, sourceId: one.id },
    title: `Suite à donner : ${one.label}`.slice(0, 200),
    detail:
      one.endsOn < today
        ? `La convention a pris fin le ${paperDay(one.endsOn)}.`
        : `La convention prend fin le ${paperDay(one.endsOn)}.`,
  })),
  ...(await endingSeats(tx, body.id, { from: today, until: addMonths(today, ahead.seat) })).map((one) => ({
    ...{ source: 'seat' as const, sourceId: one.id },
    title: `Mandat à renouveler : ${one.name}`.slice(0, 200),
    detail: `${one.quality}, mandat jusqu’au ${paperDay(one.untilOn)}.`,
  })),
]
