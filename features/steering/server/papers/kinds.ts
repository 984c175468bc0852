import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

const head: PaperKind['words'] = [
  {
    name: 'comite',
    label: { fr: 'Nom du comité', en: 'Name of the committee' },
    example: 'Comité de pilotage du PLIE',
  },
  {
    name: 'date',
    label: { fr: 'Jour et heure de la séance', en: 'Day and hour of the meeting' },
    example: '3 décembre 2026, 9 h 30',
  },
  { name: 'lieu', label: { fr: 'Lieu', en: 'Place' }, example: 'Salle du conseil' },
  {
    name: 'conventions',
    label: { fr: 'Conventions suivies', en: 'Agreements followed' },
    example: 'Protocole d’accord du PLIE 2024-2028',
  },
  ...everyWord,
]

const agenda: PaperKind['parts'][number] = {
  name: 'ordre',
  label: { fr: 'Ordre du jour', en: 'Agenda' },
  isRequired: true,
  example: [{ kind: 'list', items: ['1. Objectif sous sa cible : entrées'] }],
}

const figuresExample: PaperKind['parts'][number]['example'] = [
  {
    ...{ kind: 'table', header: ['Objectif', 'Réalisé', 'Cible'], widths: ['wide', 'narrow', 'narrow'] },
    rows: [['Entrées dans l’année', '112', '150']],
  },
]

/** What a committee reads before it sits, on two pages. */
export const noteKind: PaperKind = {
  code: 'note-comite',
  label: { fr: 'Note pour un comité', en: 'Note for a committee' },
  source: 'Mise en page de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{comite}}
{{date}}, {{lieu}}
{{conventions}}
## À retenir
{{retenir}}
## Ordre du jour
{{ordre}}
## Où en sont les objectifs
{{objectifs}}
## Décisions à suivre
{{decisions}}
{{methode}}`,
    },
  ],
  words: head,
  parts: [
    {
      name: 'retenir',
      label: { fr: 'Ce que les chiffres et les décisions disent', en: 'What figures and decisions say' },
      isRequired: false,
      example: [{ kind: 'list', items: ['2 objectifs en alerte sur 8.'] }],
    },
    agenda,
    {
      name: 'objectifs',
      label: { fr: 'Réalisé, cible et repère', en: 'Reached, target and mark' },
      isRequired: true,
      example: figuresExample,
    },
    {
      name: 'decisions',
      label: { fr: 'Décisions à suivre', en: 'Decisions to follow' },
      isRequired: true,
      example: [{ kind: 'list', items: ['En retard : écrire aux employeurs, Inès Marchetti'] }],
    },
    {
      name: 'methode',
      label: { fr: 'Comment les chiffres sont comptés', en: 'How figures are counted' },
      isRequired: true,
      example: [{ kind: 'small', text: 'Un nombre de moins de 5 personnes n’est pas publié.' }],
    },
  ],
}

/** The minutes of a meeting; once signed, they print what was signed. */
export const minutesKind: PaperKind = {
  code: 'pv-comite',
  label: { fr: 'Procès-verbal d’un comité', en: 'Minutes of a committee of the agreements' },
  source: 'Mise en page de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Procès-verbal : {{comite}}
{{date}}, {{lieu}}
{{conventions}}
## Membres
{{membres}}
{{quorum}}
## Ordre du jour
{{ordre}}
## Échanges
{{echanges}}
## Décisions
{{decisions}}
## Chiffres présentés
{{objectifs}}
## Signature
{{signature}}`,
    },
  ],
  words: head,
  parts: [
    {
      name: 'membres',
      label: { fr: 'Qui était là', en: 'Who was there' },
      isRequired: true,
      example: [{ kind: 'list', items: ['Inès Marchetti, cheffe de projet : présence'] }],
    },
    {
      name: 'quorum',
      label: { fr: 'Quorum', en: 'Quorum' },
      isRequired: true,
      example: [{ kind: 'paragraph', text: 'Quorum atteint : 4 sur 6, il en faut 3.' }],
    },
    agenda,
    {
      name: 'echanges',
      label: { fr: 'Texte du procès-verbal', en: 'Text of the minutes' },
      isRequired: true,
      example: [{ kind: 'paragraph', text: 'Le comité examine les entrées de l’année.' }],
    },
    {
      name: 'decisions',
      label: { fr: 'Décisions', en: 'Decisions' },
      isRequired: true,
      example: [{ kind: 'list', items: ['1. Écrire aux employeurs. Inès Marchetti, 15 janvier 2027'] }],
    },
    {
      name: 'objectifs',
      label: { fr: 'Chiffres présentés', en: 'Figures shown' },
      isRequired: true,
      example: figuresExample,
    },
    {
      name: 'signature',
      label: { fr: 'Qui a présidé', en: 'Who presided' },
      isRequired: true,
      example: [
        { kind: 'signatures', places: [{ who: 'La présidence', signed: 'Nom, date et signature :' }] },
      ],
    },
  ],
}

export const steeringPaperKinds: readonly PaperKind[] = [noteKind, minutesKind]
