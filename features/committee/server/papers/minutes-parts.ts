import { decisionReasons } from '#features/pathways/contract.ts'
import { localDate, localTime } from '#kernel/dates.ts'
import type { PaperFormat } from '#platform/contract/paper.ts'
import type { Block } from '#platform/server/paper/paper.ts'
import { paperClock, paperDay } from '#platform/server/paper/paper-words.ts'
import type { Minutes, MinutesContent, Session } from '../../contract.ts'
import type { Signature } from '../minutes-store.ts'

/** What a document of the minutes is made from; who applies is a number in all of it. */
interface Printed {
  readonly session: Pick<Session, 'state'>
  readonly minutes: MinutesContent
  readonly signed: (Omit<Signature, 'content'> & { readonly isIntact: boolean }) | undefined
  readonly corrections: Minutes['corrections']
}

/** What the text of the minutes is filled with: words and dates, nothing left to compute. */
export const minutesFilling = (
  printed: Printed,
  { format, timeZone }: { readonly format: PaperFormat; readonly timeZone: string },
) => {
  const { minutes } = printed
  const at = (instant: Date): string =>
    `${paperDay(localDate(instant, timeZone))} à ${paperClock(localTime(instant, timeZone))}`
  return {
    words: {
      comite: minutes.committee.charAt(0).toLocaleUpperCase('fr') + minutes.committee.slice(1),
      dispositif: minutes.scheme,
      date: paperDay(minutes.heldOn),
      heure: paperClock(minutes.startsAt),
      lieu: minutes.place,
      presidence: minutes.chair,
    },
    parts: {
      etat: stateOf(printed, format).map((text): Block => ({ kind: 'notice', text })),
      membres: [membersOf(minutes), { kind: 'paragraph', text: quorumOf(minutes) }],
      decisions: [decisionsOf(minutes)],
      signature: signatureOf(printed, at),
      corrections: correctionsOf(printed, at),
    } satisfies Readonly<Record<string, readonly Block[]>>,
  }
}

/** Whoever holds this paper is told what it is not. */
const stateOf = ({ session, signed }: Printed, format: PaperFormat): string[] => {
  if (session.state === 'cancelled') return ['Séance annulée : ce document n’est pas un procès-verbal.']
  if (!signed) return ['Projet : ce procès-verbal n’est pas signé.']
  return [
    ...(signed.isIntact ? [] : ['Attention : le texte n’est plus celui qui a été signé.']),
    ...(format === 'docx' ? ['Copie de travail : ce fichier n’est pas le procès-verbal signé.'] : []),
  ]
}

const membersOf = ({ expected }: MinutesContent): Block => ({
  kind: 'table',
  header: ['Membre attendu', 'Structure', 'Présence'],
  widths: ['wide', 'wide', 'narrow'],
  rows: expected.map(({ name, organisation, isPresent }) => [
    ...[name, organisation, isPresent === null ? 'non notée' : isPresent ? 'présence' : 'absence'],
  ]),
})

const quorumOf = ({ quorum, expected }: MinutesContent): string =>
  `Quorum ${quorum.present >= quorum.needed ? 'atteint' : 'non atteint'} : ${quorum.present} sur ${expected.length}, il en faut ${quorum.needed}.`

type Decided = Pick<
  MinutesContent['decisions'][number],
  'move' | 'reasonCode' | 'reasonText' | 'deferredUntil' | 'redirection' | 'referent'
>

const decisionsOf = ({ decisions }: MinutesContent): Block =>
  decisions.length === 0
    ? { kind: 'paragraph', text: 'Rien n’était à l’ordre du jour.' }
    : {
        kind: 'table',
        header: ['N°', 'Décision', 'Motif et suite'],
        widths: ['narrow', 'wide', 'wide'],
        rows: decisions.map((one) => [String(one.number), decisionOf(one), whyOf(one)]),
      }

const decisionOf = ({ move, deferredUntil, referent }: Decided): string => {
  if (move === 'admit') return `Admission, référent : ${referent ?? '–'}`
  if (move === 'defer') return `Ajournement jusqu’au ${deferredUntil ? paperDay(deferredUntil) : '–'}`
  return move === 'refuse' ? 'Refus' : 'Non examinée'
}

const whyOf = ({ reasonCode, reasonText, redirection }: Decided): string =>
  [
    reasonCode && reasonCode !== 'other'
      ? decisionReasons.find(({ code }) => code === reasonCode)?.label
      : '',
    reasonText,
    redirection && `Réorientation proposée : ${redirection}`,
  ]
    .filter(Boolean)
    .join('. ')

const signatureOf = ({ minutes, signed }: Printed, at: (instant: Date) => string): Block[] =>
  signed
    ? [
        {
          kind: 'facts',
          facts: [
            { label: 'Signé par', value: `${minutes.chair}, présidence de séance` },
            { label: 'Signature notée', value: `le ${at(signed.recordedAt)}, par ${signed.recordedByName}` },
          ],
        },
        { kind: 'small', text: `Empreinte SHA-256 du texte signé : ${signed.hash}.` },
      ]
    : [
        {
          kind: 'signatures',
          places: [{ who: 'Présidence de séance', signed: 'Nom, date et signature :' }],
        },
      ]

const correctionsOf = ({ corrections }: Printed, at: (instant: Date) => string): Block[] =>
  corrections.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Corrections depuis la signature' },
        {
          kind: 'table',
          header: ['N°', 'Nouvelle décision', 'Pourquoi corriger'],
          widths: ['narrow', 'wide', 'wide'],
          rows: corrections.map((one) => [
            String(one.number),
            [decisionOf({ ...one, referent: one.referentName }), whyOf({ ...one, referent: null })]
              .filter(Boolean)
              .join('. '),
            `${one.correctionReason ?? ''} (${one.decidedByName}, le ${at(new Date(one.decidedAt))})`,
          ]),
        },
      ]
