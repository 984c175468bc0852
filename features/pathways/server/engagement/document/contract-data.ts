import type { CalendarDate } from '#kernel/dates.ts'
import type { Engagement } from '../../../contract/agreements-of-engagement.ts'
import { type Carrier, engagementKinds, type Party, parties } from '../../../rules/engagement-kinds.ts'
import { contentHash } from '../content-hash.ts'

/** Who the contract is about and who follows her, by name. */
export interface Named {
  readonly personName: string
  readonly birthDate: CalendarDate | null
  readonly referentName: string | null
  readonly legalReferentName: string | null
  readonly schemeLabel: string
}

const day = (date: CalendarDate): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )
const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`

const carrierWords: Readonly<Record<Carrier, string>> = {
  person: 'la personne',
  referent: 'le référent du dispositif',
  'legal-referent': 'le référent légal',
}
const partyWords: Readonly<Record<Party, string>> = {
  participant: 'La personne',
  referent: 'Le référent du dispositif',
  team: 'La structure',
  'legal-referent': 'Le référent légal',
}
const methodWords = { paper: 'sur papier', screen: 'à l’écran', code: 'par un code' } as const

const fact = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : [])

/** What the template prints: words and dates, nothing left to compute. */
export const contractData = (
  contract: Engagement,
  named: Named,
  print: { readonly territory: string; readonly today: CalendarDate },
) => {
  const kind = engagementKinds.find(({ code }) => code === contract.kind)
  const title = `${kind?.label ?? 'Contrat'}, version ${contract.number}`
  const hash = contentHash(contract)
  return {
    title,
    territory: print.territory,
    notice: contract.signatures.some(({ isUnchanged }) => isUnchanged === false)
      ? changedNotice
      : notices[contract.state],
    footer: `${title}. Imprimé le ${day(print.today)}. Empreinte ${hash.slice(0, 16)}.`,
    pageWord: 'Page ',
    facts: [
      ...fact('Personne', named.personName),
      ...fact('Date de naissance', named.birthDate && day(named.birthDate)),
      ...fact('Dispositif', named.schemeLabel),
      ...fact('Référent du dispositif', named.referentName),
      ...fact('Référent légal', named.legalReferentName),
      ...fact('But', contract.aim),
      ...fact('Métier visé', contract.aimRomeLabel),
      ...fact(
        'Dates',
        `du ${day(contract.startsOn)}${contract.endsOn ? ` au ${day(contract.endsOn)}` : ', sans date de fin'}`,
      ),
      ...fact('Activité par semaine', contract.weeklyMinutes === null ? null : hours(contract.weeklyMinutes)),
      ...fact('Pourquoi moins de 15 heures', contract.weeklyReason),
    ],
    words: {
      objectives: 'Objectifs, et qui fait quoi',
      header: ['N°', 'Objectif', 'Par', 'Pour le'],
      signatures: 'Signatures',
    },
    objectives: contract.objectives.map(({ label, details, carriedBy, dueOn }, index) => ({
      number: String(index + 1),
      label: details ? `${label}. ${details}` : label,
      carrier: carrierWords[carriedBy],
      due: dueOn ? day(dueOn) : '',
    })),
    parties: parties.map((party) => ({ word: partyWords[party], signed: signedWords(contract, party) })),
    method: `Un exemplaire est remis à la personne. Empreinte SHA-256 du contenu convenu : ${hash}.`,
  }
}

/** Whoever holds this paper is told that it is not what was signed. */
const changedNotice = 'Attention : le contenu a changé depuis la signature.'
const notices: Readonly<Record<Engagement['state'], string | null>> = {
  draft: 'À signer : ce contrat n’est pas encore en vigueur.',
  signed: null,
  superseded: 'Version remplacée par un avenant.',
}

const signedWords = ({ signatures }: Engagement, party: Party): string =>
  signatures
    .filter((one) => one.party === party)
    .map((one) => `${one.signerName}, le ${day(one.signedOn)}, ${methodWords[one.method]}`)
    .join(' ; ') || 'Nom, date et signature :'
