/** Under which anybody may use the figures again. */
export const openLicence = 'Licence Ouverte / Open Licence 2.0 (Etalab)'

interface OpenColumn {
  readonly key: string
  readonly type: 'texte' | 'date' | 'nombre' | 'code'
  readonly means: string
}

/** The columns of the open data of an agreement, as their dictionary tells them. */
export const openColumns = [
  { key: 'territoire', type: 'texte', means: 'Nom du territoire qui publie' },
  { key: 'convention', type: 'texte', means: 'Nom de la convention' },
  { key: 'article', type: 'texte', means: 'Article de la convention qui porte l’objectif' },
  { key: 'objectif', type: 'texte', means: 'Objectif, tel que signé' },
  { key: 'indicateur', type: 'texte', means: 'Nom de l’indicateur' },
  { key: 'definition', type: 'texte', means: 'Ce qui est compté, et comment' },
  { key: 'debut', type: 'date', means: 'Premier jour de la période de l’objectif' },
  { key: 'fin', type: 'date', means: 'Dernier jour de la période de l’objectif' },
  {
    key: 'unite',
    type: 'code',
    means:
      'count : nombre ; share : pourcentage ; days : jours ; months : mois ; persons : personnes par poste ; amount : voir la colonne unite_libelle',
  },
  { key: 'unite_libelle', type: 'texte', means: 'Unité d’une valeur déclarée : heures, euros…' },
  { key: 'cible_min', type: 'nombre', means: 'Valeur à atteindre au moins ; vide : aucune' },
  { key: 'cible_max', type: 'nombre', means: 'Valeur à ne pas dépasser ; vide : aucune' },
  { key: 'valeur', type: 'nombre', means: 'Valeur atteinte, arrondie ; vide : voir la colonne statut' },
  { key: 'numerateur', type: 'nombre', means: 'Pour un pourcentage : nombre de personnes comptées, arrondi' },
  {
    key: 'denominateur',
    type: 'nombre',
    means: 'Pour un pourcentage : nombre de personnes concernées, arrondi',
  },
  {
    key: 'statut',
    type: 'code',
    means:
      'publie ; masque : trop peu de personnes, ou permettrait de retrouver un chiffre masqué ; absent : rien n’est encore mesuré (ce n’est pas zéro)',
  },
  {
    key: 'origine',
    type: 'code',
    means:
      'compte : compté par Bassin dans les dossiers ; declare : valeur donnée par quelqu’un, avec sa source',
  },
  { key: 'source', type: 'texte', means: 'Source d’une valeur déclarée, telle que son auteur l’a écrite' },
  {
    key: 'conteste',
    type: 'code',
    means: 'oui : une partie de la convention propose une autre valeur et attend une réponse ; non',
  },
  { key: 'arrete_au', type: 'date', means: 'Dernier jour compté, ou jour de la valeur déclarée' },
  { key: 'licence', type: 'texte', means: 'Licence de réutilisation' },
] as const satisfies readonly OpenColumn[]

export type OpenColumnKey = (typeof openColumns)[number]['key']
