import { LinkButton } from '#platform/web/design/link-button.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { ServiceLine } from '../contract.ts'
import { audiences, mobilisationModes, serviceKinds } from '../rules/service-lists.ts'
import { paths } from './paths.ts'
import { whyWords } from './why.tsx'
import { themeWord, wordIn, wordsIn } from './words.ts'

/** `personId`: the services are looked for somebody, who may be written about. */
export const serviceColumns = (
  place: string,
  personId?: string,
  theme?: string,
): readonly Column<ServiceLine>[] => [
  {
    key: 'service',
    header: t({ id: 'services.column.service', message: 'Service' }),
    main: true,
    cell: (one) => (
      <>
        <PageLink to={paths.service(one.id)}>{one.name}</PageLink>
        <span className="block text-13 text-ink-2">
          {[one.structureName, one.communeName].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'pourquoi',
    header: t({ id: 'services.column.why', message: 'Pourquoi' }),
    main: true,
    cell: (one) => whyWords(one, place) || one.themes.map(themeWord).join(', '),
  },
  {
    key: 'type',
    header: t({ id: 'services.column.kind', message: 'Type' }),
    cell: (one) => one.kind && wordIn(serviceKinds, one.kind),
  },
  {
    key: 'publics',
    header: t({ id: 'services.column.audiences', message: 'Publics' }),
    cell: (one) => wordsIn(audiences, one.audiences),
  },
  {
    key: 'mobiliser',
    header: t({ id: 'services.column.modes', message: 'Pour le mobiliser' }),
    cell: (one) => wordsIn(mobilisationModes, one.modes),
  },
  {
    key: 'mis-a-jour',
    header: t({ id: 'services.column.updated', message: 'Mis à jour' }),
    cell: (one) => formatDate(one.updatedOn),
  },
  ...(personId
    ? [
        {
          key: 'orienter',
          header: t({ id: 'services.column.orient', message: 'Orienter' }),
          hideHeader: true,
          main: true,
          cell: (one: ServiceLine) => (
            <LinkButton size="small" to={withTheme(paths.orient(personId, one.id), theme)}>
              {t({ id: 'services.orient', message: 'Orienter' })}
              <span className="sr-only"> : {one.name}</span>
            </LinkButton>
          ),
        },
      ]
    : []),
]

/** A family is no brake: only a theme follows. */
const withTheme = (path: string, theme: string | undefined): string =>
  theme?.includes('--') ? `${path}?theme=${theme}` : path
