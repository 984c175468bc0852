import { roleWord } from '#features/organisations/web/public.ts'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import type { TrailLine } from '../contract.ts'
import { actionLabel, kindLabel } from './trail-words.ts'

const who = (line: TrailLine): string =>
  [line.organisationName, line.roleLabel && roleWord(line.roleLabel), line.memberName]
    .filter(Boolean)
    .join(', ') || t({ id: 'audit.nobody', message: 'Bassin, ou le porteur d’un lien' })

/** On which member one acted, and which roles that gave or took. */
export const changed = ({
  concernedName,
  rolesBefore,
  rolesAfter,
}: Pick<TrailLine, 'concernedName' | 'rolesBefore' | 'rolesAfter'>): string => {
  const words = (roles: readonly string[]) => roles.map(roleWord).join(', ')
  const roles = [rolesBefore, rolesAfter].filter((some) => some !== null).map(words)
  return named(concernedName ?? '', roles.join(' → '))
}

/** Typed by who exports, it may name a person: only for who reviews the exports. */
const reasonColumn = (): Column<TrailLine> => ({
  key: 'motif',
  header: t({ id: 'audit.column.reason', message: 'Motif' }),
  cell: (line) => line.reason ?? '',
})

/** The columns of the trail; a person is a reference. */
export const trailColumns = (withReasons: boolean): readonly Column<TrailLine>[] => [
  {
    key: 'quand',
    header: t({ id: 'audit.column.when', message: 'Quand' }),
    main: true,
    cell: (line) => formatDateTime(line.at),
  },
  {
    key: 'nature',
    header: t({ id: 'audit.kind', message: 'Nature' }),
    cell: (line) => kindLabel(line.kind),
  },
  {
    key: 'quoi',
    header: t({ id: 'audit.column.what', message: 'Quoi' }),
    main: true,
    cell: (line) => (
      <>
        {actionLabel(line.action)}
        {line.concernedName && <span className="block text-13 text-ink-2">{changed(line)}</span>}
      </>
    ),
  },
  { key: 'qui', header: t({ id: 'audit.column.who', message: 'Qui' }), main: true, cell: who },
  {
    key: 'reference',
    header: t({ id: 'audit.column.reference', message: 'Référence' }),
    cell: (line) => line.reference ?? '',
  },
  {
    key: 'nombre',
    header: t({ id: 'audit.column.count', message: 'Nombre' }),
    numeric: true,
    cell: (line) => (line.count === null ? '' : formatNumber(line.count)),
  },
  ...(withReasons ? [reasonColumn()] : []),
]
