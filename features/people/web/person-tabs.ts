import { t } from '#platform/web/i18n/t.ts'
import { paths } from './paths.ts'

/** The tabs of a person's file, for the page that composes it. */
export const personTabs = (personId: string) => [
  { label: t({ id: 'people.tab.pathway', message: 'Parcours' }), to: paths.person(personId) },
  {
    label: t({ id: 'people.tab.identity', message: 'Identité et situation' }),
    to: paths.identity(personId),
  },
  {
    label: t({ id: 'people.tab.openings', message: 'Qui a ouvert ce dossier' }),
    to: paths.openings(personId),
  },
]
