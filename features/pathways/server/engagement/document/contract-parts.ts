import type { CalendarDate } from '#kernel/dates.ts'
import type { Block, Fact } from '#platform/server/paper/paper.ts'
import { paperDay, paperDuration } from '#platform/server/paper/paper-words.ts'
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

const fact = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : [])

/** What the text of a contract is filled with: words and dates, nothing left to compute. */
export const contractFilling = (contract: Engagement, named: Named) => {
  const hash = contentHash(contract)
  return {
    hash,
    words: {
      document: engagementKinds.find(({ code }) => code === contract.kind)?.label ?? 'Contrat',
      version: String(contract.number),
      avis: contract.signatures.some(({ isUnchanged }) => isUnchanged === false)
        ? changedNotice
        : notices[contract.state],
      personne: named.personName,
      dispositif: named.schemeLabel,
      referent: named.referentName ?? '',
    },
    parts: {
      renseignements: [{ kind: 'facts', facts: factsOf(contract, named) }],
      objectifs: [objectivesOf(contract)],
      signatures: [placesOf(contract)],
      empreinte: [{ kind: 'small', text: `Empreinte SHA-256 du contenu convenu : ${hash}.` }],
    } satisfies Readonly<Record<string, readonly Block[]>>,
  }
}

const objectivesOf = ({ objectives }: Engagement): Block => ({
  kind: 'table',
  header: ['N°', 'Objectif', 'Par', 'Pour le'],
  widths: ['narrow', 'wide', 'narrow', 'narrow'],
  rows: objectives.map(({ label, details, carriedBy, dueOn }, index) => [
    ...[String(index + 1), details ? `${label}. ${details}` : label],
    ...[carrierWords[carriedBy], dueOn ? paperDay(dueOn) : ''],
  ]),
})

const placesOf = (contract: Engagement): Block => ({
  kind: 'signatures',
  places: parties.map((party) => ({ who: partyWords[party], signed: signedWords(contract, party) })),
})

const factsOf = (contract: Engagement, named: Named): readonly Fact[] => [
  ...fact('Personne', named.personName),
  ...fact('Date de naissance', named.birthDate && paperDay(named.birthDate)),
  ...fact('Dispositif', named.schemeLabel),
  ...fact('Référent du dispositif', named.referentName),
  ...fact('Référent légal', named.legalReferentName),
  ...fact('But', contract.aim),
  ...fact('Métier visé', contract.aimRomeLabel),
  ...fact(
    'Dates',
    `du ${paperDay(contract.startsOn)}${contract.endsOn ? ` au ${paperDay(contract.endsOn)}` : ', sans date de fin'}`,
  ),
  ...fact(
    'Activité par semaine',
    contract.weeklyMinutes === null ? null : paperDuration(contract.weeklyMinutes),
  ),
  ...fact('Pourquoi moins de 15 heures', contract.weeklyReason),
]

/** Whoever holds this paper is told that it is not what was signed. */
const changedNotice = 'Attention : le contenu a changé depuis la signature.'

const notices: Readonly<Record<Engagement['state'], string>> = {
  draft: 'À signer : ce contrat n’est pas encore en vigueur.',
  signed: '',
  superseded: 'Version remplacée par un avenant.',
}

const signedWords = ({ signatures }: Engagement, party: Party): string =>
  signatures
    .filter((one) => one.party === party)
    .map((one) => `${one.signerName}, le ${paperDay(one.signedOn)}, ${methodWords[one.method]}`)
    .join(' ; ') || 'Nom, date et signature :'
