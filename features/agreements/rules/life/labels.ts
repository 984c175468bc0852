import type { AgreementKind, PartyRole, Renewal } from './agreement-kinds.ts'
import type { AmendmentKind } from './amendment-kinds.ts'
import type { Phase } from './term.ts'

interface Words {
  readonly fr: string
  readonly en: string
}

/** Words of documents and files that leave, and of screens in both languages. */
export const kindLabels: Readonly<Record<AgreementKind, Words>> = {
  framework: { fr: 'Accord-cadre', en: 'Framework agreement' },
  sector: { fr: 'Accord sectoriel', en: 'Sector agreement' },
  local: { fr: 'Convention locale', en: 'Local agreement' },
  'crte-part': { fr: 'Volet emploi-formation d’un CRTE', en: 'Employment part of a CRTE' },
  'city-contract-part': {
    fr: 'Volet emploi d’un contrat de ville',
    en: 'Employment part of a city contract',
  },
  protocole: { fr: 'Protocole d’accord d’un PLIE', en: 'Protocol of a PLIE' },
}

export const phaseLabels: Readonly<Record<Phase, Words>> = {
  writing: { fr: 'en préparation', en: 'being prepared' },
  'to-come': { fr: 'signée, à venir', en: 'signed, to come' },
  'in-force': { fr: 'en vigueur', en: 'in force' },
  notice: { fr: 'préavis en cours', en: 'notice running' },
  ended: { fr: 'échue', en: 'expired' },
  stopped: { fr: 'dénoncée ou résiliée', en: 'denounced or terminated' },
  cancelled: { fr: 'abandonnée', en: 'cancelled' },
}

export const amendmentLabels: Readonly<Record<AmendmentKind, Words>> = {
  duration: { fr: 'Durée', en: 'Duration' },
  parties: { fr: 'Parties', en: 'Parties' },
  articles: { fr: 'Périmètre et articles', en: 'Scope and articles' },
  targets: { fr: 'Cibles', en: 'Targets' },
  funding: { fr: 'Financement', en: 'Funding' },
  denunciation: { fr: 'Dénonciation', en: 'Denunciation' },
  free: { fr: 'Champ libre', en: 'Free wording' },
}

export const roleLabels: Readonly<Record<PartyRole, Words>> = {
  carrier: { fr: 'Porteur', en: 'Carrier' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  funder: { fr: 'Financeur', en: 'Funder' },
}

export const renewalLabels: Readonly<Record<Renewal, Words>> = {
  none: { fr: 'Pas de reconduction', en: 'No renewal' },
  express: { fr: 'Reconduction expresse', en: 'Express renewal' },
  tacit: { fr: 'Reconduction tacite', en: 'Tacit renewal' },
}
