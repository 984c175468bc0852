import { toolsOf } from './shipped-tool.ts'

export const inclusionTools = toolsOf('inclusion', [
  {
    code: 'inclusion-section',
    kind: 'section',
    title: {
      fr: 'Aller vers les personnes les plus éloignées de l’emploi par leur histoire',
      en: 'Reach people whom life took furthest from work',
    },
    content: {
      fr: 'Le PLIE et ses partenaires accompagnent chaque personne avec un référent unique, des étapes écrites et un suivi après l’embauche.\n\nLe taux de sorties positives est toujours lu à côté de la situation d’entrée des personnes.',
      en: 'The PLIE and its partners support each person with one referent, written steps and follow-up after hiring.\n\nThe rate of positive exits is always read beside the situation of people on entry.',
    },
    source:
      'Sénat, rapport r11-625 (2012) ; Centre d’études de l’emploi n° 87 : un taux brut pousse à choisir les plus proches de l’emploi',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'inclusion-objectif',
    kind: 'objective',
    title: { fr: 'Entrées au PLIE', en: 'Entries into the PLIE' },
    content: {
      fr: 'Nombre de personnes entrées dans l’année, avec la part de celles qui sont sans emploi depuis plus d’un an. Les deux chiffres se lisent ensemble.',
      en: 'Number of people who entered in the year, with the share of those out of work for more than a year. Both figures are read together.',
    },
    source: 'Protocole d’accord de PLIE ; effet d’éviction documenté par le Sénat (r11-625)',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'inclusion-sorties',
    kind: 'indicator',
    title: { fr: 'Taux de sorties positives, deux façons', en: 'Rate of positive exits, in two ways' },
    content: {
      fr: 'Sorties vers l’emploi durable ou la formation, sur les sorties sans les neutres. À côté : le même nombre sur toutes les sorties. Les deux fractions sont écrites.',
      en: 'Exits to lasting work or training, among exits without neutral ones. Beside it: the same number among all exits. Both fractions are written.',
    },
    source:
      'Alliance Villes Emploi, chiffres 2014 : 39 % sans les sorties neutres (déduit des nombres publiés)',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'inclusion-freins',
    kind: 'action',
    title: { fr: 'Lever un frein par étape', en: 'Lift one obstacle at each step' },
    content: {
      fr: 'Garde d’enfants, logement, santé, langue : chaque frein a une étape, un partenaire et une date. Aucun n’est noté dans un document partagé sans nécessité.',
      en: 'Childcare, housing, health, language: each obstacle has a step, a partner and a date. None is written in a shared document without need.',
    },
    source: 'Code de l’action sociale et des familles, R.263-3',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
