import type { Me, Membership } from '#platform/web/api/me.ts'
import type { Course } from '#platform/web/design/figures/course.ts'
import type { ChartPoint } from '#platform/web/design/figures/line-chart.tsx'
import type { NavLine, NavSection } from '#platform/web/frame/nav-groups.ts'
import type { NavGroup } from '#platform/web/pages/feature.ts'

/** Invented people, places and figures of the page of components. */
export const exampleSeat: Membership = {
  workspace: 'territory',
  id: 'val-dambre',
  slug: 'composants',
  name: 'Val-d’Ambre Agglomération',
  subtitle: 'PLIE et Maison de l’emploi',
  timeZone: 'Europe/Paris',
  memberId: 'helene',
  memberName: 'Hélène Castaing',
  colorBand: null,
  colorAction: null,
  accessibilityStatus: 'non-compliant',
  density: 'compact',
  organisationId: 'val-dambre',
  organisationName: 'Maison de l’emploi',
  roleCodes: ['referent'],
  roleLabels: ['Référente de parcours'],
  rights: {},
}

export const exampleMe: Me = {
  user: { id: 'helene', name: 'Hélène Castaing', email: 'referente@demo.example' },
  demo: true,
  territories: [exampleSeat],
}

const exampleLine = (group: NavGroup, label: string, path: string, count: number): NavLine => ({
  label,
  pages: [{ group, label: () => label, path, count: () => count }],
})

export const exampleSections: readonly NavSection[] = [
  {
    group: 'work',
    title: 'Mon travail',
    lines: [
      exampleLine('work', 'Composants', '/composants', 15),
      exampleLine('work', 'Ma file active', '/composants/file-active', 74),
    ],
  },
  {
    group: 'pathways',
    title: 'Parcours',
    lines: [exampleLine('pathways', 'Prescriptions', '/composants/prescriptions', 4)],
  },
]

export const exampleCourse: Course = {
  start: '2025-09-20',
  today: '2026-11-23',
  aim: { day: '2027-07-20', title: 'CDI ou CDD de 6 mois et plus', detail: 'J1301, hôpital' },
  meetings: [
    '2025-11-28',
    '2025-12-19',
    '2026-01-24',
    '2026-02-21',
    '2026-03-22',
    '2026-04-26',
    '2026-05-24',
    '2026-06-20',
    '2026-07-16',
    '2026-09-02',
    '2026-09-24',
    '2026-10-26',
  ],
  milestones: [{ key: 'signature', day: '2025-10-28', title: 'Contrat signé' }],
  steps: [
    {
      key: 'francais',
      title: 'Français A2 vers B1',
      detail: '120 h, réalisée',
      start: '2025-11-10',
      end: '2026-03-27',
      state: 'done',
    },
    {
      key: 'projet',
      title: 'Projet professionnel',
      detail: 'réalisée',
      start: '2026-01-12',
      end: '2026-03-02',
      state: 'done',
    },
    {
      key: 'immersion',
      title: 'Immersion en Ehpad',
      detail: '2 semaines, réalisée',
      start: '2026-04-07',
      end: '2026-05-04',
      state: 'done',
    },
    {
      key: 'permis',
      title: 'Permis B, auto-école solidaire',
      detail: 'code obtenu le 2 oct.',
      start: '2026-05-20',
      end: '2027-02-09',
      state: 'now',
    },
    {
      key: 'cddi',
      title: 'CDDI, Le Linge en commun',
      detail: '26 h par semaine',
      start: '2026-08-31',
      end: '2026-12-18',
      state: 'now',
    },
    {
      key: 'titre',
      title: 'Titre ASMS, niveau 3',
      detail: 'Afpa, place demandée',
      start: '2027-01-04',
      end: '2027-04-30',
      state: 'planned',
    },
  ],
}

export const exampleAgreement: Course = {
  start: '2024-02-08',
  today: '2026-11-23',
  aim: { day: '2028-12-31', title: 'Terme', detail: '31 déc. 2028' },
  meetings: ['2024-06-20', '2024-12-05', '2025-06-18', '2025-12-04', '2026-06-18'],
  milestones: [
    { key: 'signature', day: '2024-02-08', title: 'Signature', detail: '8 févr. 2024' },
    { key: 'avenant-1', day: '2025-03-20', title: 'Avenant 1', detail: 'cibles 2025' },
    { key: 'avenant-2', day: '2026-05-12', title: 'Avenant 2', detail: 'FSE+' },
  ],
  steps: [],
}

const months: readonly (readonly [string, string, number?, number?, number?])[] = [
  ['J', 'janvier', 36.4, 20, 64.6],
  ['F', 'février', 37.5, 21.2, 57.3],
  ['M', 'mars', 39.6, 25.9, 55.6],
  ['A', 'avril', 42.4, 29.8, 55.9],
  ['M', 'mai', 42.5, 31.3, 54.4],
  ['J', 'juin', 43.8, 33.2, 54.8],
  ['J', 'juillet', 43.5, 33.9, 53.8],
  ['A', 'août', 43.6, 34.3, 53.7],
  ['S', 'septembre', 43.2, 34.7, 52.2],
  ['O', 'octobre', 44.1, 35.9, 52.5],
  ['N', 'novembre', 44.3, 36.6, 52.3],
  ['D', 'décembre'],
]

export const examplePoints: readonly ChartPoint[] = months.map(([short, label, value, low, high]) => ({
  key: label,
  short,
  label: `${label} 2026`,
  value,
  low,
  high,
}))

export interface ExamplePerson {
  readonly id: string
  readonly name: string
  readonly age: number
  readonly commune: string
  readonly days: number
  readonly brake: string
  readonly next: string
  readonly late: boolean
}

export const examplePeople: readonly ExamplePerson[] = [
  {
    id: '1',
    name: 'Bensaïd Leïla',
    age: 33,
    commune: 'Ambreville',
    days: 74,
    brake: 'Garde d’enfants',
    next: 'à fixer',
    late: false,
  },
  {
    id: '2',
    name: 'Cordier Alain',
    age: 58,
    commune: 'Saint-Aubin',
    days: 63,
    brake: 'Mobilité',
    next: '3 déc., 10 h',
    late: false,
  },
  {
    id: '3',
    name: 'El Amrani Yassine',
    age: 27,
    commune: 'Les Essarts',
    days: 92,
    brake: 'Logement',
    next: 'à fixer',
    late: true,
  },
  {
    id: '4',
    name: 'Hamon Sylvie',
    age: 49,
    commune: 'Vallon-le-Haut',
    days: 66,
    brake: 'Numérique, mobilité',
    next: '11 déc., 9 h',
    late: false,
  },
  {
    id: '5',
    name: 'Lacroix Mehdi',
    age: 47,
    commune: 'Ambreville',
    days: 104,
    brake: 'Numérique',
    next: 'à fixer',
    late: true,
  },
]
