export interface StepModel {
  readonly type: string
  readonly theme: string | null
  readonly label: string
  readonly operator: string
  readonly days: readonly [number, number]
  readonly hours: number
}

/** Steps as they are proposed, in the order of a pathway: lift what holds back, project, training, work. */
export const stepModels: readonly (readonly StepModel[])[] = [
  [
    {
      type: 'career-project',
      theme: 'choisir-un-metier',
      label: 'Construire mon projet',
      operator: 'mde',
      days: [30, 70],
      hours: 35,
    },
    {
      type: 'remobilisation',
      theme: 'remobilisation',
      label: 'Reprendre confiance',
      operator: 'passerelles',
      days: [40, 90],
      hours: 60,
    },
    {
      type: 'training-french',
      theme: 'lecture-ecriture-calcul',
      label: 'Français A2 vers B1',
      operator: 'langues',
      days: [80, 160],
      hours: 120,
    },
  ],
  [
    {
      type: 'mobility',
      theme: 'mobilite',
      label: 'Vélo et bus : se déplacer seule, seul',
      operator: 'passerelles',
      days: [20, 45],
      hours: 14,
    },
    {
      type: 'driving-licence',
      theme: 'mobilite',
      label: 'Permis B, auto-école solidaire',
      operator: 'auto-ecole',
      days: [120, 240],
      hours: 60,
    },
    {
      type: 'training-digital',
      theme: 'numerique',
      label: 'Numérique de tous les jours',
      operator: 'mde',
      days: [25, 50],
      hours: 28,
    },
    {
      type: 'childcare',
      theme: 'famille',
      label: 'Trouver une garde d’enfants',
      operator: 'ccas',
      days: [15, 40],
      hours: 0,
    },
  ],
  [
    {
      type: 'immersion',
      theme: 'choisir-un-metier',
      label: 'Immersion de deux semaines',
      operator: 'ehpad',
      days: [10, 14],
      hours: 70,
    },
    {
      type: 'immersion',
      theme: 'choisir-un-metier',
      label: 'Immersion en entrepôt',
      operator: 'logistique',
      days: [7, 14],
      hours: 35,
    },
    {
      type: 'workshop',
      theme: 'preparer-sa-candidature',
      label: 'Atelier CV et entretien',
      operator: 'mde',
      days: [5, 20],
      hours: 12,
    },
  ],
  [
    {
      type: 'training-qualifying',
      theme: 'se-former',
      label: 'Titre agent de service médico-social',
      operator: 'afpa',
      days: [110, 190],
      hours: 560,
    },
    {
      type: 'training-qualifying',
      theme: 'se-former',
      label: 'Titre préparateur de commandes',
      operator: 'greta',
      days: [70, 120],
      hours: 399,
    },
    {
      type: 'siae-job',
      theme: 'trouver-un-emploi',
      label: 'CDDI, Le Linge en commun',
      operator: 'linge',
      days: [120, 240],
      hours: 700,
    },
    {
      type: 'siae-job',
      theme: 'trouver-un-emploi',
      label: 'CDDI, Les Jardins du canal',
      operator: 'jardins',
      days: [120, 240],
      hours: 700,
    },
    {
      type: 'temp-work',
      theme: 'trouver-un-emploi',
      label: 'Missions d’intérim d’insertion',
      operator: 'interim',
      days: [40, 120],
      hours: 300,
    },
  ],
  [
    {
      type: 'job-search',
      theme: 'trouver-un-emploi',
      label: 'Recherche d’emploi accompagnée',
      operator: 'mde',
      days: [30, 90],
      hours: 20,
    },
    {
      type: 'job-proposal',
      theme: 'trouver-un-emploi',
      label: 'Mise en relation avec un employeur',
      operator: 'proprete',
      days: [10, 30],
      hours: 0,
    },
    {
      type: 'clause-hours',
      theme: 'trouver-un-emploi',
      label: 'Heures d’insertion sur chantier',
      operator: 'batiment',
      days: [40, 100],
      hours: 250,
    },
  ],
]
