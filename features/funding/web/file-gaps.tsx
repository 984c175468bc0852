import type { Problem } from '#platform/web/api/problem.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { FileGaps } from '../contract.ts'
import { paths } from './paths.ts'

type Gap = FileGaps['gaps'][number]

/** What keeps the file from leaving, cell by cell, each with the participation where it is put right. */
export function FileGapsPanel({ problem }: { readonly problem: Problem }) {
  const { gaps, total } = problem.current as FileGaps
  return (
    <Table
      caption={t({ id: 'funding.gaps.caption', message: 'Ce qui manque' })}
      columns={columns()}
      rows={gaps}
      rowKey={(gap) => `${gap.participationId} ${gap.column}`}
      rowName={(gap) => lineWord(gap)}
      total={total}
    />
  )
}

const lineWord = ({ line }: Gap): string =>
  t({ id: 'funding.gaps.line', message: 'Ligne {line}', values: { line: formatNumber(line) } })

const columns = (): readonly Column<Gap>[] => [
  {
    key: 'ligne',
    header: t({ id: 'funding.gaps.participant', message: 'Participation' }),
    main: true,
    cell: (gap) => <PageLink to={paths.participation(gap.participationId)}>{lineWord(gap)}</PageLink>,
  },
  {
    key: 'colonne',
    header: t({ id: 'funding.gaps.column', message: 'Colonne' }),
    main: true,
    cell: (gap) => gap.column,
  },
  {
    key: 'raison',
    header: t({ id: 'funding.gaps.reason', message: 'Raison' }),
    main: true,
    cell: (gap) =>
      gap.reason === 'empty'
        ? t({ id: 'funding.gaps.empty', message: 'sans réponse' })
        : t({ id: 'funding.gaps.missing', message: 'questionnaire à recueillir' }),
  },
]
