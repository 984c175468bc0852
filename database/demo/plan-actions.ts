import type { ActionState } from '#features/plans/contract.ts'

/** An invented action: dates in days from today, money in euros by [year of the plan, planned, spent, funder]. */
export interface DemoAction {
  readonly label: string
  readonly state: ActionState
  readonly starts: number | null
  readonly ends: number | null
  /** Role of the member who pilots it, or key of a partner. */
  readonly pilots: readonly string[]
  readonly partners?: readonly string[]
  /** Articles of the protocol that it serves. */
  readonly serves?: readonly string[]
  readonly reason?: string
  readonly description?: string
  readonly inspiredBy?: string
  /** Title of a sheet of the library. */
  readonly practice?: string
  readonly isRestricted?: true
  readonly money?: readonly (readonly [year: number, planned: number, spent: number, funder: string])[]
  readonly under?: readonly DemoAction[]
}

interface DemoAxis {
  readonly label: string
  readonly actions: readonly DemoAction[]
}

export const demoAxes: readonly DemoAxis[] = [
  {
    label: 'Lever les freins à l’emploi',
    actions: [
      {
        ...{ label: 'Permis solidaire', state: 'ongoing', starts: -320, ends: 75 },
        ...{ pilots: ['stepOperator'], partners: ['auto-ecole', 'departement'], serves: ['art. 4.4'] },
        description: 'Vingt personnes par an préparent le code et la conduite, avec un parrain.',
        inspiredBy: 'Auto-école associative d’un territoire voisin (fictif)',
        money: [
          [0, 18_000, 17_400, 'Région'],
          [1, 18_000, 18_250, 'Région'],
          [2, 22_000, 9_600, 'Région'],
          [2, 8_000, 3_000, 'departement'],
        ],
        under: [
          { label: 'Recruter un moniteur', state: 'done', starts: -320, ends: -250, pilots: ['auto-ecole'] },
          {
            ...{ label: 'Ouvrir une antenne au nord du Bassin', state: 'ongoing', starts: -90, ends: 12 },
            pilots: ['stepOperator'],
          },
        ],
      },
      {
        ...{ label: 'Garde d’enfants en horaires décalés', state: 'blocked', starts: -200, ends: 130 },
        ...{ pilots: ['ccas'], partners: ['epci', 'departement'], serves: ['art. 5.1'] },
        reason: 'Trouver un local aux normes à moins de dix minutes de la gare',
        money: [
          [1, 30_000, 6_500, 'epci'],
          [2, 45_000, 0, 'CAF'],
        ],
      },
      {
        ...{ label: 'Ateliers numériques de quartier', state: 'done', starts: -600, ends: -120 },
        ...{ pilots: ['mission-locale'], partners: ['ccas'], serves: ['art. 5.2'] },
        money: [
          [0, 12_000, 11_800, 'epci'],
          [1, 12_000, 12_000, 'epci'],
        ],
      },
      {
        ...{
          label: 'Parcours linguistiques à visée professionnelle',
          state: 'ongoing',
          starts: -150,
          ends: -20,
        },
        ...{ pilots: ['referent'], partners: ['langues'], serves: ['art. 4.1'] },
        money: [[2, 26_000, 24_100, 'FSE+']],
      },
      {
        ...{ label: 'Bilan de santé proposé à l’entrée', state: 'paused', starts: -240, ends: -10 },
        ...{ pilots: ['projectManager'], partners: ['departement'] },
        reason: 'En attente de la convention du centre de santé',
      },
      {
        ...{
          label: 'Aide au logement des personnes hébergées',
          state: 'to-discuss',
          starts: null,
          ends: null,
        },
        ...{ pilots: ['Mme Aubry, bailleur social (fictif)'] },
        reason: 'Le bailleur demande une garantie que personne ne porte',
      },
      {
        ...{ label: 'Garage solidaire itinérant', state: 'dropped', starts: -500, ends: -300 },
        ...{ pilots: ['passerelles'], reason: 'Coût trop élevé après l’étude' },
        money: [[0, 15_000, 4_200, 'Région']],
      },
    ],
  },
  {
    label: 'Rapprocher les employeurs',
    actions: [
      {
        ...{ label: 'Club des employeurs du Bassin', state: 'ongoing', starts: -400, ends: 400 },
        ...{ pilots: ['partnerManager', 'logistique'], partners: ['batiment', 'aide', 'cuisine'] },
        ...{ serves: ['art. 4.3'], practice: 'Un café des employeurs le premier mardi du mois' },
        money: [
          [1, 9_000, 8_700, 'epci'],
          [2, 9_000, 4_300, 'epci'],
          [3, 9_000, 0, 'epci'],
        ],
        under: [
          {
            ...{ label: 'Charte d’accueil des nouveaux salariés', state: 'done', starts: -300, ends: -160 },
            pilots: ['logistique'],
          },
          {
            ...{ label: 'Rencontre annuelle', state: 'ongoing', starts: -20, ends: 8 },
            pilots: ['partnerManager', 'partner'],
          },
        ],
      },
      {
        ...{ label: 'Immersions d’une semaine', state: 'ongoing', starts: -200, ends: 300 },
        ...{
          pilots: ['france-travail'],
          partners: ['logistique', 'ehpad'],
          serves: ['art. 4.3', 'art. 5.3'],
        },
      },
      {
        ...{ label: 'Visites d’entreprises', state: 'done', starts: -380, ends: -60 },
        ...{ pilots: ['partnerManager'], partners: ['boulangerie', 'batiment'] },
      },
      {
        ...{ label: 'Clause d’insertion dans les marchés de l’intercommunalité', state: 'planned' },
        ...{ starts: 30, ends: 395, pilots: ['epci'], serves: ['art. 4.3'] },
        money: [[3, 20_000, 0, 'epci']],
      },
      {
        ...{ label: 'Parrainage par des salariés', state: 'planned', starts: -40, ends: -5 },
        ...{ pilots: ['Réseau de parrains (fictif)'], partners: ['ehpad'] },
      },
      {
        ...{ label: 'Négociation d’un site d’activité', state: 'ongoing', starts: -60, ends: 200 },
        ...{ pilots: ['projectManager'], partners: ['epci', 'logistique'], isRestricted: true },
        money: [[2, 40_000, 12_000, 'État']],
      },
      {
        ...{ label: 'Forum des métiers en plein air', state: 'dropped', starts: -420, ends: -380 },
        ...{ pilots: ['mde'], reason: 'Remplacé par les visites d’entreprises' },
      },
    ],
  },
  {
    label: 'Former et qualifier',
    actions: [
      {
        ...{
          label: 'Préparation aux métiers de l’aide à domicile',
          state: 'ongoing',
          starts: -100,
          ends: 90,
        },
        ...{ pilots: ['afpa', 'aide'], partners: ['greta', 'france-travail'], serves: ['art. 5.1'] },
        money: [
          [2, 60_000, 28_400, 'FSE+'],
          [2, 15_000, 15_000, 'Région'],
          [3, 60_000, 0, 'FSE+'],
        ],
      },
      {
        ...{ label: 'Plateau technique mutualisé', state: 'blocked', starts: -260, ends: -30 },
        ...{ pilots: ['greta'], partners: ['afpa', 'epci'] },
        reason: 'Signer le bail et trouver 30 000 €',
        money: [
          [2, 120_000, 14_000, 'Région'],
          [3, 80_000, 0, 'epci'],
        ],
      },
      {
        ...{ label: 'Savoirs de base en chantier d’insertion', state: 'done', starts: -500, ends: -200 },
        ...{ pilots: ['jardins'], partners: ['linge'], serves: ['art. 4.4'] },
      },
      {
        ...{
          label: 'Chèque formation pour les temps partiels',
          state: 'to-discuss',
          starts: null,
          ends: 240,
        },
        ...{ pilots: ['forecaster'], reason: 'Le public à servir reste à préciser' },
      },
      {
        ...{ label: 'Étude des métiers en tension', state: 'planned', starts: 10, ends: 160 },
        ...{ pilots: ['forecaster'], partners: ['france-travail'] },
        money: [[3, 16_000, 0, 'epci']],
      },
      {
        ...{ label: 'Tutorat des sortants de chantier', state: 'paused', starts: -130, ends: 60 },
        ...{ pilots: ['linge'], reason: 'La tutrice est en congé jusqu’au printemps' },
      },
    ],
  },
]
