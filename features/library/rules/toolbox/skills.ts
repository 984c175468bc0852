import { toolsOf } from './shipped-tool.ts'

export const skillsTools = toolsOf('skills', [
  {
    code: 'competences-section',
    kind: 'section',
    title: { fr: 'Former aux métiers qui manquent ici', en: 'Train for the trades that are lacking here' },
    content: {
      fr: 'Le territoire suit un cycle simple : comprendre les métiers, agir avec les entreprises et les organismes, évaluer. Le diagnostic reste court et ses chiffres sont datés.',
      en: 'The territory follows a simple cycle: understand the trades, act with firms and training bodies, evaluate. The diagnosis stays short and its figures are dated.',
    },
    source: 'Guide d’action de la GPEC territoriale (2010) : comprendre, agir, évaluer',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'competences-longue',
    kind: 'action',
    title: { fr: 'Choisir des formations qui qualifient', en: 'Choose training that gives a qualification' },
    content: {
      fr: 'Les places vont d’abord aux formations qualifiantes, pour les personnes sans emploi depuis longtemps. Leur effet se lit deux à trois ans après, pas avant.',
      en: 'Places go first to training that gives a qualification, for people long out of work. Its effect is read two to three years later, not before.',
    },
    source:
      'Card, Kluve et Weber (2018), plus de 200 études : effet nul au début, positif après deux à trois ans',
    verifiedOn: '2026-11-28',
    evidence: 'sms-3',
  },
  {
    code: 'competences-objectif',
    kind: 'objective',
    title: {
      fr: 'Des places remplies, des personnes qui vont au bout',
      en: 'Places filled, people who finish',
    },
    content: {
      fr: 'Neuf places sur dix sont occupées. Huit personnes sur dix vont au bout. Qui part pour un emploi est compté à part.',
      en: 'Nine places out of ten are taken. Eight people out of ten finish. Whoever leaves for a job is counted apart.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'competences-emploi',
    kind: 'indicator',
    title: { fr: 'Emploi six mois après la formation', en: 'In work six months after training' },
    content: {
      fr: 'Part des personnes sorties de formation qui sont en emploi six mois après. Rien n’est publié quand moins de vingt personnes sont sorties.',
      en: 'Share of people out of training who are in work six months later. Nothing is published when fewer than twenty came out.',
    },
    source: 'InserJeunes, seuil de publication lu dans Orion',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
