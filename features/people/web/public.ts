import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction, SlotPart } from '#platform/web/pages/feature.ts'
import { PalettePeople } from './palette-people.tsx'
import { paths } from './paths.ts'

export { criterionWord } from './criterion-word.ts'
export { fieldLabels } from './field-labels.ts'
export {
  channelLabels,
  contactLabels,
  educationLabels,
  evidenceLabels,
  optionsOf,
  reasonLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'
export { ContactFields, CriteriaField, EmploymentFields, IdentityFields } from './lazy-fields.ts'
export { NoticesInForce, ShippedNotices } from './lazy-notices.ts'
export { paths } from './paths.ts'
export { problems } from './problems.ts'
export { ProofCheck } from './proof-check.tsx'
export { proofWord } from './proof-word.ts'
export { Verdict, type VerdictAct } from './verdict.tsx'
export { acceptWord, givenMarks, givenWord, refuseWord } from './verdict-words.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.people,
    right: 'people.read',
    load: () => import('./people-page.tsx').then((module) => module.PeoplePage),
  },
  {
    path: paths.newPerson,
    right: 'people.create',
    load: () => import('./new-person-page.tsx').then((module) => module.NewPersonPage),
  },
  {
    path: paths.lookAlikes,
    right: 'people.merge',
    load: () => import('./look-alikes-page.tsx').then((module) => module.LookAlikesPage),
  },
  {
    path: paths.merge('$personId', '$otherId'),
    right: 'people.merge',
    load: () => import('./merge-page.tsx').then((module) => module.MergePage),
  },
  {
    path: paths.edit('$personId'),
    right: 'people.edit',
    load: () => import('./edit-person-page.tsx').then((module) => module.EditPersonPage),
  },
  {
    path: paths.identity('$personId'),
    right: 'people.read',
    load: () => import('./person-pages.tsx').then((module) => module.PersonIdentityPage),
  },
  {
    path: paths.openings('$personId'),
    right: 'people.read',
    load: () => import('./person-pages.tsx').then((module) => module.PersonOpeningsPage),
  },
  {
    path: paths.notices,
    right: 'territory.read',
    load: () => import('./notices-page.tsx').then((module) => module.NoticesPage),
  },
  {
    path: paths.notice('$reason'),
    right: 'territory.read',
    load: () => import('./notice-page.tsx').then((module) => module.NoticePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'people.title', message: 'Personnes' }),
    path: paths.people,
    right: 'people.read',
    letter: 'p',
    order: 20,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'people.new', message: 'Ouvrir un dossier' }),
    path: paths.newPerson,
    right: 'people.create',
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'palette.results': [PalettePeople] }
