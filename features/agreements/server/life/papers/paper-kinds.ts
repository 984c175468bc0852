import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import type { AgreementText } from '../../../rules/life/replay-text.ts'
import * as blocks from './paper-parts.ts'

/** An invented agreement for the example of each document. */
const example: AgreementText = {
  startsOn: '2027-01-01',
  endsOn: '2029-12-31',
  purpose: 'Rapprocher les habitants des quartiers et les employeurs du bassin.',
  ...{ noticeMonths: 6, renewal: 'tacit', renewalMonths: 12, renewalsMax: 2 },
  parties: ['Val-d’Ambre Agglomération', 'Maison de l’emploi'].map((name, position) => ({
    ...{ id: String(position), position, name, organisationId: null, siret: null, signedOn: null },
    role: position === 0 ? ('carrier' as const) : ('partner' as const),
    ...{ signatoryName: null, signatoryQuality: position === 0 ? 'Président' : 'Directrice' },
  })),
  articles: [
    {
      id: '1',
      position: 1,
      number: '1',
      title: 'Objet',
      content: 'Les parties agissent ensemble pour l’emploi.',
    },
  ],
  annexes: [{ id: '1', year: 2027, funder: 'Val-d’Ambre Agglomération', plannedCents: 4_500_000 }],
}
const words = {
  label: {
    name: 'convention',
    label: { fr: 'Nom de la convention', en: 'Name of the agreement' },
    example: 'Convention locale pour l’emploi 2027-2029',
  },
  reference: { name: 'reference', label: { fr: 'Référence', en: 'Reference' }, example: '2026-047' },
  deliberation: {
    name: 'deliberation',
    label: { fr: 'Délibération', en: 'Deliberation' },
    example: 'n° 2026-112 du 12 novembre 2026',
  },
}
const parts = {
  parties: {
    name: 'parties',
    label: { fr: 'Parties et signataires', en: 'Parties and signatories' },
    isRequired: true,
    example: blocks.partiesBlocks(example.parties),
  },
  signatures: {
    name: 'signatures',
    label: { fr: 'Places pour signer', en: 'Room to sign' },
    isRequired: true,
    example: blocks.signatureBlocks(example.parties),
  },
}

export const agreementKind: PaperKind = {
  code: 'convention-texte',
  label: { fr: 'Texte d’une convention', en: 'Text of an agreement' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{convention}}

Référence : {{reference}}
Délibération {{deliberation}}
Texte en vigueur au {{date}}, avenants compris : {{avenants}}

## Entre les parties

{{parties}}

{{objet}}

## Durée

{{duree}}

{{articles}}

{{annexe}}

{{signatures}}`,
    },
  ],
  words: [
    words.label,
    words.reference,
    words.deliberation,
    {
      name: 'date',
      label: { fr: 'Jour dont le texte est imprimé', en: 'Day of the text printed' },
      example: '1er mars 2027',
    },
    {
      name: 'avenants',
      label: { fr: 'Numéros des avenants en vigueur', en: 'Numbers of the amendments in force' },
      example: '1 et 2',
    },
    { name: 'objet', label: { fr: 'Objet', en: 'Purpose' }, example: example.purpose },
    ...everyWord,
  ],
  parts: [
    parts.parties,
    {
      name: 'duree',
      label: { fr: 'Durée, préavis, reconduction', en: 'Term, notice, renewal' },
      isRequired: true,
      example: blocks.termBlocks(example),
    },
    {
      name: 'articles',
      label: { fr: 'Articles', en: 'Articles' },
      isRequired: true,
      example: blocks.articleBlocks(example.articles),
    },
    {
      name: 'annexe',
      label: { fr: 'Annexe financière', en: 'Financial annex' },
      isRequired: true,
      example: blocks.annexBlocks(example.annexes),
    },
    parts.signatures,
  ],
}

export const amendmentKind: PaperKind = {
  code: 'convention-avenant',
  label: { fr: 'Avenant d’une convention', en: 'Amendment of an agreement' },
  source: 'Texte de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Avenant n° {{numero}} à la convention « {{convention}} »

{{titre}}
Nature : {{nature}}
Délibération {{deliberation}}

## Entre les parties

{{parties}}

{{texte}}

## Ce qui change

{{changements}}

Le présent avenant prend effet le {{effet}}. Les autres dispositions sont inchangées.

{{signatures}}`,
    },
  ],
  words: [
    words.label,
    words.deliberation,
    { name: 'numero', label: { fr: 'Numéro', en: 'Number' }, example: '3' },
    { name: 'titre', label: { fr: 'Titre', en: 'Title' }, example: 'Prolongation d’un an' },
    { name: 'nature', label: { fr: 'Nature', en: 'Kind' }, example: 'Durée' },
    {
      name: 'texte',
      label: { fr: 'Texte de l’avenant', en: 'Wording of the amendment' },
      example: 'La convention est prolongée d’un an.',
    },
    { name: 'effet', label: { fr: 'Jour d’effet', en: 'Day of effect' }, example: '1er janvier 2028' },
    ...everyWord,
  ],
  parts: [
    parts.parties,
    {
      name: 'changements',
      label: { fr: 'Ce qui change', en: 'What changes' },
      isRequired: true,
      example: [{ kind: 'facts', facts: [{ label: 'Prend fin le', value: '31 décembre 2030' }] }],
    },
    parts.signatures,
  ],
}

export const agreementPaperKinds: readonly PaperKind[] = [agreementKind, amendmentKind]
