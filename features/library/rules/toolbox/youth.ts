import { toolsOf } from './shipped-tool.ts'

export const youthTools = toolsOf('youth', [
  {
    code: 'jeunesse-section',
    kind: 'section',
    title: { fr: 'Les jeunes du territoire et l’emploi', en: 'Young people of the territory and work' },
    content: {
      fr: 'Le territoire réunit la mission locale, France Travail, les lycées et les employeurs autour des jeunes sans emploi ni formation.\n\nChaque jeune a un interlocuteur nommé. Une proposition lui est faite : emploi, alternance, formation, service civique ou accompagnement.',
      en: 'The territory brings together the youth employment centre, France Travail, secondary schools and employers around young people without a job or training.\n\nEach of them has one named contact and is offered something: a job, an apprenticeship, training, civic service or support.',
    },
    source: 'Plan « 1 jeune, 1 solution » (juillet 2020), texte à relire avec la mission locale',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'jeunesse-mentorat',
    kind: 'action',
    title: { fr: 'Proposer un mentor pendant six mois', en: 'Offer a mentor for six months' },
    content: {
      fr: 'Une association forme les mentors et suit chaque binôme. Des points ont lieu après un, trois et six mois. Une rupture donne lieu à une nouvelle proposition sous quatorze jours.',
      en: 'An association trains mentors and follows each pair. Progress is looked at after one, three and six months. When a pair stops, another is offered within fourteen days.',
    },
    source:
      'INJEP, suivi de « 1 jeune, 1 mentor » : des ruptures nombreuses avant six mois quand le suivi est faible',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'jeunesse-objectif',
    kind: 'objective',
    title: { fr: 'Une solution pour chaque jeune repéré', en: 'Something for each young person found' },
    content: {
      fr: 'Neuf jeunes repérés sur dix ont reçu une proposition dans les deux mois. Les jeunes sans nouvelles sont comptés à part, jamais comme des réussites.',
      en: 'Nine young people out of ten who were found receive an offer within two months. Those without news are counted apart, never as successes.',
    },
    source: 'Proposition de Bassin, sans source publiée',
    verifiedOn: null,
    evidence: 'none',
  },
  {
    code: 'jeunesse-apprentis',
    kind: 'action',
    title: {
      fr: 'Ouvrir l’apprentissage dans les services publics locaux',
      en: 'Open apprenticeships in local public services',
    },
    content: {
      fr: 'Les communes et l’intercommunalité recensent les métiers qu’elles peuvent apprendre. Elles déclarent leurs intentions à temps et accueillent les candidats en immersion avant le contrat.',
      en: 'Communes and their grouping list the trades that they can teach, declare their intentions in time and receive candidates for a trial period before the contract.',
    },
    source: 'CNFPT, règles de financement de l’apprentissage dans la fonction publique territoriale',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
