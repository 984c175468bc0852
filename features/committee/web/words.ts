import { reasonWord } from '#features/pathways/web/public.ts'
import type { State } from '#platform/web/design/state-mark.tsx'
import { formatClock, formatDate } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { AgendaItem, Decision, Session } from '../contract.ts'

export const stateMarks: Readonly<Record<Session['state'], State>> = {
  planned: 'doing',
  signed: 'ok',
  cancelled: 'todo',
}

export const stateWord = (state: Session['state']): string =>
  ({
    planned: t({ id: 'committee.state.planned', message: 'ouverte' }),
    signed: t({ id: 'committee.state.signed', message: 'procès-verbal signé' }),
    cancelled: t({ id: 'committee.state.cancelled', message: 'annulée' }),
  })[state]

/** « lundi 23 novembre 2026, 9 h 30 ». */
export const whenOf = ({ heldOn, startsAt }: Pick<Session, 'heldOn' | 'startsAt'>): string =>
  `${formatDate(heldOn, 'long')}, ${formatClock(startsAt)}`

/** The same as a title. */
export const whenTitle = (session: Pick<Session, 'heldOn' | 'startsAt'>): string => {
  const when = whenOf(session)
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}`
}

/** The name that the scheme gives its committee, as the beginning of a title. */
export const nameOf = ({ committeeName }: Pick<Session, 'committeeName'>): string =>
  committeeName.charAt(0).toLocaleUpperCase('fr') + committeeName.slice(1)

/** Before anybody is noted, what will be needed. */
export const quorumToCome = ({ expected, quorum }: Pick<Session, 'expected' | 'quorum'>): string =>
  t({
    id: 'committee.quorum.to-come',
    message: 'Quorum : il en faut {quorum} sur {expected}',
    values: { expected, quorum },
  })

export const quorumWords = ({
  present,
  expected,
  quorum,
}: Pick<Session, 'present' | 'expected' | 'quorum'>) =>
  present >= quorum
    ? t({
        id: 'committee.quorum.reached',
        message: 'Quorum atteint : {present} sur {expected}, il en faut {quorum}',
        values: { present, expected, quorum },
      })
    : t({
        id: 'committee.quorum.missed',
        message: 'Quorum non atteint : {present} sur {expected}, il en faut {quorum}',
        values: { present, expected, quorum },
      })

/** Nobody noted it yet: neither there nor away. */
export const presenceWord = (isPresent: boolean | null): string =>
  isPresent === null
    ? t({ id: 'committee.not-noted', message: 'présence non notée' })
    : isPresent
      ? t({ id: 'committee.present', message: 'présence' })
      : t({ id: 'committee.absent', message: 'absence' })

export const ageBandWord = (band: AgeBandCode | null): string =>
  band === null
    ? t({ id: 'committee.age.unknown', message: 'âge non renseigné' })
    : {
        'under-26': t({ id: 'committee.age.under-26', message: 'moins de 26 ans' }),
        '26-49': t({ id: 'committee.age.26-49', message: '26 à 49 ans' }),
        '50-plus': t({ id: 'committee.age.50-plus', message: '50 ans et plus' }),
      }[band]
type AgeBandCode = NonNullable<AgendaItem['ageBand']>

export const moveWord = (move: Decision['move']): string =>
  ({
    admit: t({ id: 'committee.move.admit', message: 'Admettre' }),
    defer: t({ id: 'committee.move.defer', message: 'Ajourner' }),
    refuse: t({ id: 'committee.move.refuse', message: 'Refuser' }),
  })[move]

export const moveMarks: Readonly<Record<Decision['move'], State>> = {
  admit: 'ok',
  defer: 'warn',
  refuse: 'todo',
}

type Said = Pick<Decision, 'move' | 'deferredUntil'> & { readonly referentName: string | null }

/** The decision in a few words: « Admise, référent : Paul Rivière ». */
export const decisionWord = ({ move, deferredUntil, referentName }: Said): string =>
  move === 'admit'
    ? t({
        id: 'committee.decision.admit',
        message: 'Admission, référent : {name}',
        values: { name: referentName ?? '–' },
      })
    : move === 'defer'
      ? t({
          id: 'committee.decision.defer',
          message: 'Ajournement jusqu’au {day}',
          values: { day: deferredUntil ? formatDate(deferredUntil) : '–' },
        })
      : t({ id: 'committee.decision.refuse', message: 'Refus' })

type Why = Pick<Decision, 'reasonCode' | 'reasonText' | 'redirection'>

/** Why, and where to turn instead. */
export const whyOf = ({ reasonCode, reasonText, redirection }: Why): string =>
  [
    reasonCode && reasonCode !== 'other' ? reasonWord(reasonCode) : null,
    reasonText,
    redirection &&
      t({
        id: 'committee.decision.redirection',
        message: 'réorientation proposée : {where}',
        values: { where: redirection },
      }),
  ]
    .filter(Boolean)
    .join(' · ')

export const labelOf = ({ label, english }: { readonly label: string; readonly english: string | null }) =>
  currentLanguage() === 'en' ? (english ?? label) : label
