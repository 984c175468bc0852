import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import {
  exportInconsistencies,
  type Inconsistency,
  type InconsistencyCode,
  listInconsistencies,
  readOperation,
} from '../contract.ts'
import { OperationTabs } from './operation-tabs.tsx'
import { paths } from './paths.ts'

/** Dates out of bounds and answers that contradict each other, each with the participation where it is put right. */
export function InconsistenciesPage() {
  const operationId = usePageParam('operationId')
  const params = { operationId }
  const operation = useLoad(readOperation, { params })
  const mayExport = useRight('exchanges.export') !== undefined
  const title = t({ id: 'funding.inconsistencies', message: 'Écarts' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'funding.inconsistencies.detail',
          message:
            'Ce qui ne tient pas ensemble : des dates, ou deux réponses. Rien n’est corrigé à votre place.',
        })}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
          { label: operation.data?.label ?? '', to: paths.operation(operationId) },
        ]}
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={(chosen) => download(exportInconsistencies, { params, body: { ...chosen, filters: {} } })}
            />
          )
        }
      />
      <OperationTabs operationId={operationId} />
      <Panel label={title}>
        <Loaded from={useLoad(listInconsistencies, { params })}>
          {({ items, total }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              total={total}
              rowKey={(row) => `${row.id} ${row.code}`}
              rowName={(row) => row.personName}
              empty={
                <EmptyState title={t({ id: 'funding.inconsistencies.none', message: 'Aucun écart' })}>
                  {t({
                    id: 'funding.inconsistencies.none-why',
                    message: 'Les dates et les réponses de cette opération tiennent ensemble.',
                  })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const codeWord = (code: InconsistencyCode): string =>
  ({
    'entry-early': t({
      id: 'funding.gap.entry-early',
      message: 'Situation d’entrée observée plus de 30 jours avant l’entrée',
    }),
    'entry-late': t({
      id: 'funding.gap.entry-late',
      message: 'Questionnaire d’entrée recueilli plus de 30 jours après l’entrée',
    }),
    'exit-late': t({
      id: 'funding.gap.exit-late',
      message: 'Situation à la sortie hors des quatre semaines : elle ne compte pas comme résultat',
    }),
    'month-6-outside': t({
      id: 'funding.gap.month-6',
      message: 'Situation à six mois relevée à plus d’un mois de la date',
    }),
    'exit-after-operation': t({
      id: 'funding.gap.after',
      message: 'Sortie après le dernier jour de l’opération',
    }),
    'no-exit-at-the-end': t({ id: 'funding.gap.no-exit', message: 'Opération terminée, sans sortie' }),
    'job-and-jobless': t({
      id: 'funding.gap.jobless',
      message: 'Situation et durée sans emploi se contredisent',
    }),
    'exit-job-contract': t({
      id: 'funding.gap.contract',
      message: 'Situation à la sortie et contrat de travail se contredisent',
    }),
    'improved-without-job': t({
      id: 'funding.gap.improved',
      message: 'Situation améliorée, alors que la personne était sans emploi à l’entrée',
    }),
    'under-16': t({ id: 'funding.gap.under-16', message: 'Moins de 16 ans à l’entrée' }),
    'two-operations': t({
      id: 'funding.gap.two',
      message: 'Dans deux opérations en même temps : à déclarer',
    }),
  })[code]

const columns = (): readonly Column<Inconsistency>[] => [
  {
    key: 'personne',
    header: t({ id: 'funding.column.person', message: 'Personne' }),
    main: true,
    sortBy: (row) => row.personName,
    cell: (row) => <PageLink to={paths.participation(row.id)}>{row.personName}</PageLink>,
  },
  {
    key: 'ecart',
    header: t({ id: 'funding.column.gap', message: 'Écart' }),
    main: true,
    sortBy: (row) => codeWord(row.code),
    cell: (row) => codeWord(row.code),
  },
  {
    key: 'jour',
    header: t({ id: 'funding.column.gap-day', message: 'Jour en cause' }),
    main: true,
    sortBy: (row) => row.day,
    cell: (row) => row.day && formatDate(row.day, 'numeric'),
  },
]
