import { reasonWord } from '#features/pathways/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { useAskedPeriod } from '#platform/web/form/period-fields.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportNonEntries, type NonEntry, readNonEntries } from '../contract.ts'
import { paths } from './paths.ts'

/** Why applications lead to no entry, prescriber by prescriber: what to tell them, and what to change. */
export function NonEntriesPage() {
  const asked = useAskedPeriod()
  const read = useLoad(readNonEntries, { query: asked.period }, { keepWhileLoading: true })
  const title = t({ id: 'committee.out', message: 'Non-entrées' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'committee.out.detail',
          message:
            'Candidatures refusées ou sans suite, d’après le jour de la décision. Les ajournées attendent encore.',
        })}
        crumbs={[{ label: t({ id: 'committee.nav', message: 'Commissions' }), to: paths.sessions }]}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportNonEntries, { body: { format, filters: asked.period } })}
          />
        }
      />
      <Panel label={title}>
        {asked.fields(read.data)}
        <Loaded from={read}>
          {(reply) => (
            <>
              <p className="px-4 py-2" role="status">
                {t({
                  id: 'committee.out.totals',
                  message: 'Du {from} au {to}. Entrées décidées : {entered}. Non-entrées : {out}.',
                  values: {
                    from: formatDate(reply.from),
                    to: formatDate(reply.to),
                    entered: countWord(reply.entered),
                    out: countWord(reply.notEntered),
                  },
                })}
              </p>
              <Table
                caption={title}
                columns={columns()}
                rows={reply.items}
                rowKey={(one) => `${one.origin} ${one.prescriberName} ${one.reasonCode}`}
                rowName={prescriberWord}
                empty={
                  <EmptyState
                    title={t({ id: 'committee.out.none', message: 'Aucune non-entrée dans cette période' })}
                  >
                    {t({
                      id: 'committee.out.none-why',
                      message: 'Un refus ou un classement sans suite se compte ici, avec son motif.',
                    })}
                  </EmptyState>
                }
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const countWord = (count: number | null): string =>
  count === null ? t({ id: 'committee.out.hidden', message: 'moins de 5' }) : String(count)

const prescriberWord = ({ origin, prescriberName }: NonEntry): string =>
  prescriberName ??
  (origin === 'spontaneous'
    ? t({ id: 'committee.out.spontaneous', message: 'Candidature spontanée' })
    : t({ id: 'committee.out.unnamed', message: 'Structure non nommée' }))

const columns = (): Column<NonEntry>[] => [
  {
    key: 'prescripteur',
    header: t({ id: 'committee.out.prescriber', message: 'Prescripteur' }),
    main: true,
    sortBy: prescriberWord,
    cell: prescriberWord,
  },
  {
    key: 'motif',
    header: t({ id: 'committee.field.reason', message: 'Motif' }),
    main: true,
    sortBy: (one) => (one.reasonCode ? reasonWord(one.reasonCode) : ''),
    cell: (one) => one.reasonCode && reasonWord(one.reasonCode),
  },
  {
    key: 'nombre',
    header: t({ id: 'committee.out.count', message: 'Nombre' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.count,
    cell: (one) => one.count ?? t({ id: 'committee.out.kept', message: 'non publié' }),
  },
]
