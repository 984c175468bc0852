import type { ReactNode } from 'react'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { PortraitCommune } from '../contract.ts'
import { PartTitle } from './part-title.tsx'

const registeredWords = ({ registered, state }: PortraitCommune): string => {
  if (state === 'contradictory')
    return t({ id: 'observatory.two-values', message: 'deux valeurs dans le fichier' })
  return registered === null
    ? t({ id: 'observatory.not-published', message: 'non publié' })
    : formatNumber(registered)
}

const columns = (): Column<PortraitCommune>[] => [
  {
    key: 'commune',
    header: t({ id: 'observatory.column.commune', message: 'Commune' }),
    main: true,
    cell: (one) => one.name,
  },
  {
    key: 'habitants',
    header: t({ id: 'observatory.column.inhabitants', message: 'Habitants' }),
    numeric: true,
    main: true,
    cell: ({ inhabitants }) =>
      inhabitants === null
        ? t({ id: 'observatory.unknown', message: 'non connu' })
        : formatNumber(inhabitants),
  },
  {
    key: 'inscrits',
    header: t({ id: 'observatory.column.registered', message: 'Inscrits à France Travail' }),
    numeric: true,
    main: true,
    cell: registeredWords,
  },
]

/** What is known of each commune, by name. */
export function CommunesPart({
  communes,
  actions,
}: {
  readonly communes: readonly PortraitCommune[]
  readonly actions: ReactNode
}) {
  const title = t({ id: 'observatory.communes', message: 'Commune par commune' })
  return (
    <>
      <PartTitle actions={actions}>{title}</PartTitle>
      <Table
        caption={title}
        columns={columns()}
        rows={communes}
        rowKey={(one) => one.code}
        rowName={(one) => one.name}
        hideFooter
      />
    </>
  )
}
