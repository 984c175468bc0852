import { everyWord, type PaperKind } from '#features/templates/server/public.ts'
import { practiceParts } from './practice-parts.ts'

const example = practiceParts({
  ...{
    problem: 'Le car du matin arrive après l’embauche.',
    audiences: ['rsa', 'youth'],
    territoryKind: 'rural',
  },
  ...{ steps: 'Recenser les horaires\nRéunir trois employeurs\nPrêter dix scooters', means: '' },
  ...{
    etpHundredths: 50,
    costCents: 4_500_000,
    partners: 'Garage solidaire',
    limits: 'Pas de permis requis.',
  },
  results: [{ label: 'Emplois gardés à six mois', value: 14, unit: 'personnes', source: 'Bilan 2025' }],
  ...{ contactName: 'Maison de l’emploi du Val-d’Ambre', evidence: 'sms-1', evidenceWhy: '' },
  ...{
    transferability: '',
    licenceLabel: 'Licence Ouverte 2.0',
    inspiredByTitle: null,
    inspiredByElsewhere: null,
  },
})

/** A practice told so that another may do it again. */
export const practiceKind: PaperKind = {
  code: 'fiche-pratique',
  label: { fr: 'Fiche pratique', en: 'Practice sheet' },
  source: 'Mise en page de Bassin, d’après la trame de fiche-action de l’Alliance Villes Emploi',
  verifiedOn: null,
  shipped: [
    {
      validFrom: '2026-11-29',
      text: `# {{titre}}
{{fiche}}
## Résultats
{{resultats}}
## Limites et reprise
{{reprise}}`,
    },
  ],
  words: [
    {
      name: 'titre',
      label: { fr: 'Titre de la fiche', en: 'Title' },
      example: 'Des scooters pour l’embauche',
    },
    ...everyWord,
  ],
  parts: [
    {
      name: 'fiche',
      label: { fr: 'Problème, public, étapes, moyens', en: 'Problem, audience, steps, means' },
      isRequired: true,
      example: example.fiche,
    },
    {
      name: 'resultats',
      label: { fr: 'Résultats, sources et niveau de preuve', en: 'Results, sources and evidence' },
      isRequired: true,
      example: example.resultats,
    },
    {
      name: 'reprise',
      label: { fr: 'Limites, contact, licence', en: 'Limits, contact, licence' },
      isRequired: true,
      example: example.reprise,
    },
  ],
}
