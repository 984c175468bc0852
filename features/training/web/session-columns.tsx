import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { Session } from '../contract.ts'
import { paths } from './paths.ts'
import { hoursOf, placesWord, sessionMarks, sessionWord } from './words.ts'

export const sessionColumns = (): readonly Column<Session>[] => [
  {
    key: 'jour',
    header: t({ id: 'training.column.day', message: 'Séance du' }),
    main: true,
    sortBy: (one) => one.startsAt,
    cell: (one) => (
      <>
        <PageLink to={paths.session(one.id)}>
          {formatDate(one.heldOn, 'weekday')}
          <span className="sr-only">, {one.publicLabel}</span>
        </PageLink>
        <span className="block text-13 text-ink-2">{hoursOf(one)}</span>
      </>
    ),
  },
  {
    key: 'atelier',
    header: t({ id: 'training.column.activity', message: 'Atelier' }),
    main: true,
    sortBy: (one) => one.publicLabel,
    cell: (one) => one.publicLabel,
  },
  {
    key: 'lieu',
    header: t({ id: 'training.column.place', message: 'Lieu' }),
    cell: (one) => one.place,
  },
  {
    key: 'animation',
    header: t({ id: 'training.column.trainer', message: 'Animation' }),
    sortBy: (one) => one.trainerName ?? one.organisationName,
    cell: (one) => one.trainerName ?? one.organisationName,
  },
  {
    key: 'places',
    header: t({ id: 'training.column.places', message: 'Places prises' }),
    sortBy: (one) => one.taken,
    cell: placesWord,
  },
  {
    key: 'etat',
    header: t({ id: 'training.column.state', message: 'État' }),
    main: true,
    sortBy: (one) => one.state,
    cell: (one) => <StateMark state={sessionMarks[one.state]}>{sessionWord(one.state)}</StateMark>,
  },
]
