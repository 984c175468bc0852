import { toolsOf } from './shipped-tool.ts'

export const townCentreTools = toolsOf('town-centres', [
  {
    code: 'centres-section',
    kind: 'section',
    title: { fr: 'Des emplois au cœur des bourgs', en: 'Jobs in the heart of towns' },
    content: {
      fr: 'Les programmes Action cœur de ville et Petites villes de demain rénovent. Ce volet relie leurs chantiers et leurs commerces aux personnes qui cherchent un emploi.',
      en: 'The programmes Action cœur de ville and Petites villes de demain renovate. This part links their works and shops with people looking for a job.',
    },
    source:
      'Accord ANCT–Apec du 31 mai 2021 : quartiers, Territoires d’industrie, Action cœur de ville, Petites villes de demain',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'centres-chantiers',
    kind: 'action',
    title: { fr: 'Lier chaque chantier à une clause', en: 'Link each building site to a clause' },
    content: {
      fr: 'La liste des chantiers du programme est remise au facilitateur dès le vote du budget. Chaque lot qui s’y prête porte des heures d’insertion.',
      en: 'The list of works is handed to the facilitator as soon as the budget is voted. Each suitable lot carries insertion hours.',
    },
    source: 'Code de la commande publique, L.2112-2',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'centres-reprise',
    kind: 'action',
    title: { fr: 'Préparer la reprise des commerces', en: 'Prepare shops to be taken over' },
    content: {
      fr: 'Les chambres consulaires listent les départs à venir. Un parcours de six mois prépare les personnes intéressées : immersion, gestion, financement.',
      en: 'The chambers list who will retire. A pathway of six months prepares those interested: trial period, management, funding.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'centres-objectif',
    kind: 'objective',
    title: { fr: 'Des locaux rouverts avec un emploi dedans', en: 'Premises reopened with a job inside' },
    content: {
      fr: 'Dix locaux fermés rouvrent en trois ans, chacun avec un emploi au moins. Un local vide qui change d’enseigne sans emploi ne compte pas.',
      en: 'Ten closed premises reopen in three years, each with a job at least. One that changes its sign without a job does not count.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
])
