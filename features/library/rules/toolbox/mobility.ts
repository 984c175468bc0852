import { toolsOf } from './shipped-tool.ts'

export const mobilityTools = toolsOf('mobility', [
  {
    code: 'mobilite-section',
    kind: 'section',
    title: { fr: 'Se rendre au travail', en: 'Getting to work' },
    content: {
      fr: 'Le territoire recense les horaires d’embauche et les trajets possibles. Les solutions partagées passent avant les aides individuelles.',
      en: 'The territory lists the hours at which work starts and the journeys that are possible. Shared answers come before individual aid.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'mobilite-flotte',
    kind: 'action',
    title: {
      fr: 'Prêter des véhicules aux premiers mois de contrat',
      en: 'Lend vehicles for the first months of a contract',
    },
    content: {
      fr: 'Un garage solidaire prête un véhicule pendant trois mois au plus. Le prêt commence avec le contrat et se prépare avec le référent.',
      en: 'A solidarity garage lends a vehicle for three months at most. The loan starts with the contract and is prepared with the referent.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'mobilite-indicateur',
    kind: 'indicator',
    title: { fr: 'Ménages sans voiture', en: 'Households without a car' },
    content: {
      fr: 'Part des ménages sans voiture, par commune. Le chiffre a trois ans de retard : le dire à côté.',
      en: 'Share of households without a car, by commune. The figure is three years late: say so beside it.',
    },
    source: 'Insee, recensement de la population (exploitation N−3)',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
