import { actionLabel, kindLabel } from '#features/audit/web/public.ts'
import { roleWord } from '#features/organisations/web/public.ts'
import type { CallReply } from '#platform/contract/route.ts'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import type { listOpenings } from '../contract.ts'

export type Opening = CallReply<typeof listOpenings>['items'][number]

/** Organisation, role, and the member for who may read names. */
export const openedBy = (row: {
  readonly organisationName: string | null
  readonly roleLabel: string | null
  readonly memberName?: string | null
}): string =>
  [
    row.organisationName ?? t({ id: 'people.openings.unnamed', message: 'Structure non nommée' }),
    row.roleLabel && roleWord(row.roleLabel),
    row.memberName,
  ]
    .filter(Boolean)
    .join(', ')

/** By organisation and role; the name comes only to who may read it. */
export const openingColumns = (): readonly Column<Opening>[] => [
  {
    key: 'date',
    header: t({ id: 'people.openings.when', message: 'Quand' }),
    main: true,
    cell: (row) => formatTime(row.at),
  },
  {
    key: 'nature',
    header: t({ id: 'people.openings.kind', message: 'Nature' }),
    main: true,
    cell: (row) => kindLabel(row.kind),
  },
  {
    key: 'qui',
    header: t({ id: 'people.openings.who', message: 'Qui' }),
    main: true,
    cell: openedBy,
  },
  {
    key: 'quoi',
    header: t({ id: 'people.openings.what', message: 'Quoi' }),
    main: true,
    cell: (row) => actionLabel(row.action),
  },
]
