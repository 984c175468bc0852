import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction } from '#platform/web/pages/feature.ts'

export { roleWord } from './role-word.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'partenaires',
    right: 'organisations.read',
    load: () => import('./directory-page.tsx').then((module) => module.DirectoryPage),
  },
  {
    path: 'partenaires/nouveau',
    right: 'organisations.write',
    load: () => import('./new-organisation-page.tsx').then((module) => module.NewOrganisationPage),
  },
  {
    path: 'partenaires/$organisationId',
    right: 'organisations.read',
    load: () => import('./organisation-page.tsx').then((module) => module.OrganisationPage),
  },
  {
    path: 'partenaires/$organisationId/modifier',
    right: 'organisations.write',
    load: () => import('./change-organisation-page.tsx').then((module) => module.ChangeOrganisationPage),
  },
  {
    path: 'dispositifs',
    right: 'organisations.read',
    load: () => import('./schemes-page.tsx').then((module) => module.SchemesPage),
  },
  {
    path: 'dispositifs/$schemeId',
    right: 'organisations.write',
    load: () => import('./scheme-page.tsx').then((module) => module.SchemePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'organisations.title', message: 'Partenaires' }),
    path: 'partenaires',
    right: 'organisations.read',
    letter: 'd',
    home: { weight: 40, right: 'organisations.write' },
    order: 20,
  },
  {
    group: 'territory',
    label: () => t({ id: 'organisations.schemes', message: 'Dispositifs et équipes' }),
    path: 'dispositifs',
    beside: 'territoire',
    right: 'organisations.read',
    order: 30,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'organisations.add', message: 'Ajouter un partenaire' }),
    path: 'partenaires/nouveau',
    right: 'organisations.write',
  },
]

export { NoScheme } from './no-scheme.tsx'

/** Links from the other features. */
export const paths = { organisation: (id: string) => `partenaires/${id}` }

export const problems: ProblemSentences = {
  'siret-length': () =>
    t({ id: 'organisations.problem.siret-length', message: 'Un SIRET a 14 chiffres. Comptez-les.' }),
  'siret-checksum': () =>
    t({
      id: 'organisations.problem.siret-checksum',
      message: 'Un chiffre de ce SIRET est faux : sa clé ne tombe pas juste.',
    }),
  'siret-known': () =>
    t({
      id: 'organisations.problem.siret-known',
      message: 'Ce SIRET est déjà dans l’annuaire. Chaque établissement y est une fois.',
    }),
  'unknown-kind': () =>
    t({ id: 'organisations.problem.kind', message: 'Ce type n’est pas dans la liste en vigueur.' }),
  'unknown-right': () => t({ id: 'organisations.problem.right', message: 'Ce droit n’existe pas.' }),
  phone: () =>
    t({
      id: 'organisations.problem.phone',
      message: 'Écrivez le numéro en entier, par exemple 06 12 34 56 78.',
    }),
}
