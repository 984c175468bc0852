import { everyWord, type PaperKind } from '#features/templates/server/public.ts'

/** What the committee reads of one application, on one page, with room to write what it decides. */
export const applicantSheetKind: PaperKind = {
  code: 'fiche-commission',
  label: { fr: 'Fiche de candidature, pour la commission', en: 'Sheet of an application, for the committee' },
  source: 'Mise en page de Bassin, à relire par le territoire',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{candidature}}
{{comite}}, {{date}}
{{renseignements}}
## Critères déclarés
{{criteres}}
## Conditions d’entrée
{{conditions}}
## Décision
{{decision}}

Référent, motif, réorientation :
{{place}}`,
    },
  ],
  words: [
    {
      name: 'candidature',
      label: { fr: 'Numéro, et nom si on le demande', en: 'Number, and the name when asked for' },
      example: 'Candidature n° 3',
    },
    {
      name: 'comite',
      label: { fr: 'Nom du comité', en: 'Name of the committee' },
      example: 'Commission d’entrée',
    },
    {
      name: 'date',
      label: { fr: 'Jour de la séance', en: 'Day of the sitting' },
      example: '3 décembre 2026',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'renseignements',
      label: { fr: 'Âge, commune ; avec le nom, le reste', en: 'Age, commune; with the name, the rest' },
      isRequired: true,
      example: [{ kind: 'facts', facts: [{ label: 'Âge', value: '26 à 49 ans' }] }],
    },
    {
      name: 'criteres',
      label: { fr: 'Critères et leurs pièces', en: 'Criteria and their proofs' },
      isRequired: true,
      example: [{ kind: 'list', items: ['Bénéficiaire du RSA, pièce reçue le 12 novembre 2026'] }],
    },
    {
      name: 'conditions',
      label: { fr: 'Ce que vaut chaque condition', en: 'What each condition is worth' },
      isRequired: true,
      example: [
        {
          ...{ kind: 'table', header: ['Condition', 'Ce jour'], widths: ['wide', 'narrow'] },
          rows: [['Sans emploi depuis 12 mois ou plus', 'remplie']],
        },
      ],
    },
    {
      name: 'decision',
      label: { fr: 'Cases à cocher', en: 'Boxes to tick' },
      isRequired: false,
      example: [{ kind: 'paragraph', text: '[   ] Admettre   [   ] Ajourner   [   ] Refuser' }],
    },
    {
      name: 'place',
      label: { fr: 'Place pour écrire', en: 'Room to write' },
      isRequired: false,
      example: [{ kind: 'signatures', places: [{ who: 'Notes', signed: '' }] }],
    },
  ],
}
