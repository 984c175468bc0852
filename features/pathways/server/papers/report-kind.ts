import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { reportParts } from './report-parts.ts'

const example = reportParts({
  steps: [
    {
      ...{ label: 'Titre professionnel d’aide à domicile', operatorName: 'Afpa', state: 'done' },
      ...{ startedOn: '2026-02-02', endedOn: '2026-07-31', doneMinutes: 42_000 },
    },
  ],
  objectives: [{ label: 'Obtenir le titre professionnel', state: 'reached' }],
  ...{ interviews: 11, groupTimes: 3, missed: 1 },
})

/** What an ended pathway held, for the person, the référent who takes over and who pays for it. */
export const reportKind: PaperKind = {
  code: 'bilan-fin-parcours',
  label: { fr: 'Bilan de fin de parcours', en: 'End-of-pathway report' },
  source: 'Mise en page de Bassin ; contenu attendu d’un bilan de PLIE, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# Bilan de fin de parcours

{{personne}}, {{dispositif}}. Parcours du {{debut}} au {{fin}}. Référent : {{referent}}.

## Sortie
{{sortie}}
{{preuve}}

## Objectifs du contrat
{{objectifs}}

## Étapes
{{etapes}}

## Rencontres
{{rencontres}}

Une rencontre comptée est une rencontre où la personne est venue.`,
    },
  ],
  words: [
    {
      name: 'personne',
      label: { fr: 'Prénom et nom', en: 'Given and family name' },
      example: 'Samira Haddad',
    },
    { name: 'dispositif', label: { fr: 'Dispositif', en: 'Scheme' }, example: 'PLIE' },
    {
      name: 'referent',
      label: { fr: 'Référent, ou rien', en: 'Referent, or nothing' },
      example: 'Claire Castaing',
    },
    {
      name: 'debut',
      label: { fr: 'Entrée validée le', en: 'Entry approved on' },
      example: '12 janvier 2026',
    },
    { name: 'fin', label: { fr: 'Sortie le', en: 'Exit on' }, example: '20 novembre 2026' },
    {
      name: 'sortie',
      label: { fr: 'Classement de la sortie, sans son motif', en: 'Class of the exit, without its reason' },
      example: 'Sortie positive, emploi',
    },
    {
      name: 'preuve',
      label: { fr: 'Où en sont les justificatifs, ou rien', en: 'Where the proofs stand, or nothing' },
      example: 'Justificatifs contrôlés',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'objectifs',
      label: { fr: 'Objectifs du dernier contrat signé', en: 'Objectives of the last contract signed' },
      isRequired: false,
      example: example.objectifs,
    },
    {
      name: 'etapes',
      label: { fr: 'Étapes commencées, dates et heures', en: 'Steps begun, dates and hours' },
      isRequired: false,
      example: example.etapes,
    },
    {
      name: 'rencontres',
      label: { fr: 'Nombre de rencontres', en: 'How many meetings' },
      isRequired: false,
      example: example.rencontres,
    },
  ],
}
