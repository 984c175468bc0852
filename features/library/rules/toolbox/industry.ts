import { toolsOf } from './shipped-tool.ts'

export const industryTools = toolsOf('industry', [
  {
    code: 'industrie-section',
    kind: 'section',
    title: {
      fr: 'L’industrie cherche des bras, le territoire en forme',
      en: 'Industry looks for hands, the territory trains them',
    },
    content: {
      fr: 'Un industriel et un élu conduisent ensemble ce volet. Ils disent les métiers qui manquent, les départs en retraite attendus et les places de formation ouvertes.',
      en: 'An industrialist and an elected official lead this part together. They say which trades are lacking, which retirements are coming and which training places are open.',
    },
    source:
      'Accord-cadre État–AdCF du 28 mai 2021 sur les volets emploi-formation ; programme Territoires d’industrie',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'industrie-visites',
    kind: 'action',
    title: { fr: 'Ouvrir les ateliers chaque trimestre', en: 'Open the workshops every quarter' },
    content: {
      fr: 'Trois entreprises ouvrent leurs ateliers à des groupes de douze personnes accompagnées. Chaque visite se termine par des dates d’immersion proposées.',
      en: 'Three firms open their workshops to groups of twelve people. Each visit ends with dates offered for a trial period.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'industrie-immersion',
    kind: 'action',
    title: { fr: 'Passer par l’immersion avant l’embauche', en: 'Go through a trial period before hiring' },
    content: {
      fr: 'Une immersion dure trente jours au plus. Elle sert à découvrir un métier, à confirmer un projet ou à préparer un recrutement. Son but est écrit avant qu’elle commence.',
      en: 'A trial period lasts thirty days at most. It serves to discover a trade, to confirm a plan or to prepare a hiring. Its aim is written before it starts.',
    },
    source: 'Immersion facilitée, règles publiées par le service (trente jours calendaires au plus)',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'industrie-objectif',
    kind: 'objective',
    title: { fr: 'Pourvoir les postes annoncés', en: 'Fill the jobs that were announced' },
    content: {
      fr: 'Sept postes annoncés sur dix sont pourvus dans les six mois. Un projet de recrutement est une intention : il n’est jamais compté comme une embauche.',
      en: 'Seven announced jobs out of ten are filled within six months. A recruitment project is an intention: it is never counted as a hiring.',
    },
    source: 'France Travail, enquête Besoins en main-d’œuvre : intentions d’embauche',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
