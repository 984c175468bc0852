import { toolsOf } from './shipped-tool.ts'

export const governanceTools = toolsOf('governance', [
  {
    code: 'gouvernance-section',
    kind: 'section',
    title: { fr: 'Qui décide, qui fait, qui rend compte', en: 'Who decides, who does, who reports' },
    content: {
      fr: 'Le comité de pilotage décide. Le comité technique prépare. Chaque action a un pilote, une échéance et un chiffre suivi.\n\nLes chiffres de ce volet sont lus à leur source, avec leur date.',
      en: 'The steering committee decides. The technical committee prepares. Each action has a lead, a deadline and a figure that is followed.\n\nThe figures of this part are read at their source, with their date.',
    },
    source:
      'Proposition de Bassin ; trois fonctions du CRTE : projet de territoire, transition écologique, accompagnement des projets',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'gouvernance-cle',
    kind: 'section',
    title: {
      fr: 'Le lien avec le comité local pour l’emploi',
      en: 'The link with the local employment committee',
    },
    content: {
      fr: 'Le comité local pour l’emploi est coprésidé par le préfet et la collectivité désignée. Ce volet lui apporte les priorités du territoire et reprend ses indicateurs communs.',
      en: 'The local employment committee is chaired together by the prefect and the designated local authority. This part brings it the priorities of the territory and uses its shared indicators.',
    },
    source: 'Loi du 18 décembre 2023 pour le plein emploi ; décret 2024-560, en vigueur le 1er juillet 2024',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'gouvernance-revue',
    kind: 'action',
    title: { fr: 'Relire les chiffres chaque année', en: 'Read the figures again each year' },
    content: {
      fr: 'Une revue annuelle compare les chiffres à ceux de la version signée. Une rupture de série est dite avant toute comparaison.',
      en: 'A yearly review compares the figures with those of the signed version. A broken series is told before anything is compared.',
    },
    source:
      'Autorité de la statistique publique : label suspendu sur les inscrits à France Travail depuis le 1er janvier 2025',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
  {
    code: 'gouvernance-completude',
    kind: 'indicator',
    title: { fr: 'Chiffres reçus sur chiffres attendus', en: 'Figures received out of those expected' },
    content: {
      fr: 'Nombre d’indicateurs renseignés sur le nombre attendu. Tant qu’un chiffre manque, aucun avancement global n’est calculé.',
      en: 'Number of indicators with a value out of those expected. While one is missing, no overall progress is worked out.',
    },
    source: 'Direction interministérielle de la transformation publique, règle de pilotage (PIL-227)',
    verifiedOn: '2026-11-28',
    evidence: 'none',
  },
])
