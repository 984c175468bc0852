import type { State } from '#platform/web/design/state-mark.tsx'
import { formatClock, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Attendee, Body, Decision, DecisionCounts, Meeting, Minutes, Seat } from '../contract.ts'

export const kindWord = (kind: Body['kind']): string =>
  ({
    steering: t({ id: 'steering.kind.steering', message: 'Comité de pilotage' }),
    technical: t({ id: 'steering.kind.technical', message: 'Comité technique' }),
    thematic: t({ id: 'steering.kind.thematic', message: 'Comité thématique' }),
    'local-employment': t({ id: 'steering.kind.local', message: 'Comité local pour l’emploi' }),
  })[kind]

export const sideWord = (side: Seat['side']): string =>
  ({
    state: t({ id: 'steering.side.state', message: 'État' }),
    'local-authority': t({ id: 'steering.side.authority', message: 'Collectivité' }),
    other: t({ id: 'steering.side.other', message: 'Autre membre' }),
  })[side]

export const meetingMarks: Readonly<Record<Meeting['state'], State>> = {
  planned: 'todo',
  convened: 'doing',
  signed: 'ok',
  cancelled: 'todo',
}
export const meetingWord = (state: Meeting['state']): string =>
  ({
    planned: t({ id: 'steering.meeting.planned', message: 'prévue' }),
    convened: t({ id: 'steering.meeting.convened', message: 'convoquée' }),
    signed: t({ id: 'steering.meeting.signed', message: 'procès-verbal signé' }),
    cancelled: t({ id: 'steering.meeting.cancelled', message: 'annulée' }),
  })[state]

/** « lundi 23 novembre 2026, 9 h 30 ». */
export const whenOf = ({ heldOn, startsAt }: Pick<Meeting, 'heldOn' | 'startsAt'>): string =>
  `${formatDate(heldOn, 'long')}, ${formatClock(startsAt)}`

/** The same as a title. */
export const whenTitle = (meeting: Pick<Meeting, 'heldOn' | 'startsAt'>): string => {
  const when = whenOf(meeting)
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}`
}

type Followed = NonNullable<Decision['following']>

export const followingMarks: Readonly<Record<Followed, State>> = {
  'to-do': 'todo',
  doing: 'doing',
  late: 'bad',
  done: 'ok',
  dropped: 'todo',
}
export const followingWord = (following: Followed): string =>
  ({
    'to-do': t({ id: 'steering.following.to-do', message: 'à faire' }),
    doing: t({ id: 'steering.following.doing', message: 'en cours' }),
    late: t({ id: 'steering.following.late', message: 'en retard' }),
    done: t({ id: 'steering.following.done', message: 'faite' }),
    dropped: t({ id: 'steering.following.dropped', message: 'abandonnée' }),
  })[following]

/** « 4 faites, 1 en cours, 2 en retard »; what there is none of is left out. */
export const countsWords = (counts: DecisionCounts): string => {
  const said = [
    counts.done > 0 &&
      t({
        id: 'steering.counts.done',
        message: '{count, plural, one {# faite} other {# faites}}',
        values: { count: counts.done },
      }),
    counts.doing > 0 &&
      t({ id: 'steering.counts.doing', message: '{count} en cours', values: { count: counts.doing } }),
    counts['to-do'] > 0 &&
      t({ id: 'steering.counts.to-do', message: '{count} à faire', values: { count: counts['to-do'] } }),
    counts.late > 0 &&
      t({ id: 'steering.counts.late', message: '{count} en retard', values: { count: counts.late } }),
    counts.dropped > 0 &&
      t({
        id: 'steering.counts.dropped',
        message: '{count, plural, one {# abandonnée} other {# abandonnées}}',
        values: { count: counts.dropped },
      }),
  ].filter((one) => one !== false)
  return said.length > 0
    ? said.join(', ')
    : t({ id: 'steering.counts.none', message: 'aucune décision à suivre' })
}

export const moveWord = (move: string): string =>
  ({
    write: t({ id: 'steering.move.write', message: 'écrite' }),
    rewrite: t({ id: 'steering.move.rewrite', message: 'écrite autrement' }),
    start: t({ id: 'steering.move.start', message: 'commencée' }),
    finish: t({ id: 'steering.move.finish', message: 'faite' }),
    drop: t({ id: 'steering.move.drop', message: 'abandonnée' }),
    reopen: t({ id: 'steering.move.reopen', message: 'rouverte' }),
    postpone: t({ id: 'steering.move.postpone', message: 'reportée' }),
    'hand-over': t({ id: 'steering.move.hand-over', message: 'confiée' }),
    replace: t({ id: 'steering.move.replace', message: 'remplacée par une correction' }),
  })[move] ?? move

export const presenceWord = (presence: Attendee['presence']): string =>
  presence === null
    ? t({ id: 'steering.presence.none', message: 'présence non notée' })
    : {
        present: t({ id: 'steering.presence.present', message: 'présence' }),
        proxy: t({ id: 'steering.presence.proxy', message: 'mandat' }),
        absent: t({ id: 'steering.presence.absent', message: 'absence' }),
      }[presence]

/** Before anybody is noted, what will be needed. */
export const quorumToCome = ({ voting, needed }: Minutes['minutes']['quorum']): string =>
  t({
    id: 'steering.quorum.to-come',
    message: 'Quorum : il en faut {needed} sur {voting} membres qui votent',
    values: { needed, voting },
  })

export const quorumWords = ({ counted, voting, needed, isReached }: Minutes['minutes']['quorum']): string =>
  isReached
    ? t({
        id: 'steering.quorum.reached',
        message: 'Quorum atteint : {counted} sur {voting} membres qui votent, il en faut {needed}',
        values: { counted, voting, needed },
      })
    : t({
        id: 'steering.quorum.missed',
        message: 'Quorum non atteint : {counted} sur {voting} membres qui votent, il en faut {needed}',
        values: { counted, voting, needed },
      })

export const voteWords = (vote: NonNullable<Decision['vote']>): string =>
  t({
    id: 'steering.vote.words',
    message:
      'Vote : {pro} pour, {against} contre, {abstained, plural, one {# abstention} other {# abstentions}}',
    values: { pro: vote.for, against: vote.against, abstained: vote.abstained },
  })

/** « 12 décembre 2026, Inès Marchetti »; nothing when nobody has to act. */
export const ownerWords = ({ ownerName, dueOn }: Pick<Decision, 'ownerName' | 'dueOn'>): string =>
  ownerName && dueOn
    ? t({
        id: 'steering.owner.words',
        message: '{name}, pour le {day}',
        values: { name: ownerName, day: formatDate(dueOn) },
      })
    : t({ id: 'steering.owner.none', message: 'Prise d’acte, sans suite à donner' })
