import type { State } from '#platform/web/design/state-mark.tsx'
import { formatClock, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Activity, Participant, Session } from '../contract.ts'
import type { LeavingReason } from '../rules/enrolment-lifecycle.ts'
import type { Part, PresenceValue } from '../rules/presence.ts'

export const sessionMarks: Readonly<Record<Session['state'], State>> = {
  draft: 'todo',
  open: 'doing',
  full: 'info',
  'to-close': 'warn',
  closed: 'ok',
  cancelled: 'todo',
}

export const sessionWord = (state: Session['state']): string =>
  ({
    draft: t({ id: 'training.state.draft', message: 'brouillon' }),
    open: t({ id: 'training.state.open', message: 'ouverte' }),
    full: t({ id: 'training.state.full', message: 'complète' }),
    'to-close': t({ id: 'training.state.to-close', message: 'à clôturer' }),
    closed: t({ id: 'training.state.closed', message: 'clôturée' }),
    cancelled: t({ id: 'training.state.cancelled', message: 'annulée' }),
  })[state]

export const enrolmentMarks: Readonly<Record<Participant['state'], State>> = {
  enrolled: 'ok',
  offered: 'warn',
  waiting: 'todo',
  declined: 'todo',
  expired: 'todo',
  left: 'todo',
}

/** A half-day noted: nothing is ticked for who did not come. */
export const presenceMark = (value: PresenceValue): State => (value === 'present' ? 'ok' : 'todo')

export const enrolmentWord = (state: Participant['state']): string =>
  ({
    enrolled: t({ id: 'training.place.enrolled', message: 'place prise' }),
    offered: t({ id: 'training.place.offered', message: 'place offerte' }),
    waiting: t({ id: 'training.place.waiting', message: 'liste d’attente' }),
    declined: t({ id: 'training.place.declined', message: 'place refusée' }),
    expired: t({ id: 'training.place.expired', message: 'offre sans réponse' }),
    left: t({ id: 'training.place.left', message: 'place rendue' }),
  })[state]

export const presenceWord = (value: PresenceValue | null): string =>
  value === null
    ? t({ id: 'training.presence.none', message: 'non renseigné' })
    : {
        present: t({ id: 'training.presence.present', message: 'présent' }),
        absent: t({ id: 'training.presence.absent', message: 'absent' }),
        excused: t({ id: 'training.presence.excused', message: 'excusé' }),
        cancelled: t({ id: 'training.presence.cancelled', message: 'annulé par l’équipe' }),
      }[value]

export const partWord = (part: Part): string =>
  part === 'morning'
    ? t({ id: 'training.part.morning', message: 'matin' })
    : t({ id: 'training.part.afternoon', message: 'après-midi' })

export const kindWord = (kind: NonNullable<Activity['kind']>): string =>
  ({
    'job-search': t({ id: 'training.kind.job-search', message: 'Recherche d’emploi' }),
    digital: t({ id: 'training.kind.digital', message: 'Numérique' }),
    languages: t({ id: 'training.kind.languages', message: 'Langues, lecture, écriture' }),
    mobility: t({ id: 'training.kind.mobility', message: 'Mobilité' }),
    discovery: t({ id: 'training.kind.discovery', message: 'Découverte de métiers' }),
    confidence: t({ id: 'training.kind.confidence', message: 'Confiance en soi' }),
    'daily-life': t({ id: 'training.kind.daily-life', message: 'Vie quotidienne' }),
    training: t({ id: 'training.kind.training', message: 'Formation' }),
    other: t({ id: 'training.kind.other', message: 'Autre' }),
  })[kind]

export const reasonWord = (reason: LeavingReason): string =>
  ({
    'not-available': t({ id: 'training.reason.not-available', message: 'Pas disponible ce jour-là' }),
    'other-activity': t({ id: 'training.reason.other-activity', message: 'Préfère une autre activité' }),
    works: t({ id: 'training.reason.works', message: 'Travaille ou est en formation' }),
    'no-answer': t({ id: 'training.reason.no-answer', message: 'Ne répond pas' }),
    other: t({ id: 'training.reason.other', message: 'Autre raison' }),
  })[reason]

/** « 9 h à 12 h et 13 h 30 à 16 h 30 ». */
export const hoursOf = ({ halfDays }: Pick<Session, 'halfDays'>): string =>
  halfDays
    .map(({ from, to }) =>
      t({
        id: 'training.hours-of',
        message: '{from} à {to}',
        values: { from: formatClock(from), to: formatClock(to) },
      }),
    )
    .join(t({ id: 'training.and', message: ' et ' }))

/** « mardi 24 novembre 2026, 9 h à 12 h ». */
export const whenOf = (session: Pick<Session, 'heldOn' | 'halfDays'>): string =>
  `${formatDate(session.heldOn, 'long')}, ${hoursOf(session)}`

export const placesWord = ({
  taken,
  places,
  waiting,
}: Pick<Session, 'taken' | 'places' | 'waiting'>): string =>
  t({
    id: 'training.places',
    message:
      '{taken} sur {places}{waiting, plural, =0 {} one {, # personne attend} other {, # personnes attendent}}',
    values: { taken, places, waiting },
  })
