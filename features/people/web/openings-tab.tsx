import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportOpenings, listOpenings } from '../contract.ts'
import { actionLabel } from './action-labels.ts'

interface Opening {
  readonly id: string
  readonly at: string
  readonly action: string
  readonly organisationName: string | null
  readonly memberName: string | null
}

/** « Qui a ouvert ce dossier »: the person has the right to know; so has who answers her. */
export function OpeningsTab({ personId }: { readonly personId: string }) {
  if (useRight('audit.read') === undefined)
    return (
      <NoRight
        title={t({ id: 'people.openings.no-right', message: 'Le journal est réservé' })}
        reason={t({
          id: 'people.openings.no-right-why',
          message: 'Il est lu par la personne qui suit le dossier, le pilotage et le contrôle.',
        })}
      />
    )
  return <Openings personId={personId} />
}

function Openings({ personId }: { readonly personId: string }) {
  const [before, setBefore] = useState<string>()
  const mayExport = useRight('exchanges.export') !== undefined
  const lines = useLoad(
    listOpenings,
    { params: { personId }, query: before ? { before } : {} },
    { keepWhileLoading: true },
  )
  const title = t({ id: 'people.openings.title', message: 'Qui a ouvert ce dossier' })
  return (
    <Panel
      title={title}
      actions={
        mayExport && (
          <ExportButton
            nominative
            send={(chosen) =>
              download(exportOpenings, { params: { personId }, body: { ...chosen, filters: {} } })
            }
          />
        )
      }
    >
      <Loaded from={lines}>
        {({ items, next }) => (
          <Table<Opening>
            caption={title}
            rows={items}
            rowKey={(row) => row.id}
            rowName={(row) => actionLabel(row.action)}
            columns={columns()}
            empty={<EmptyState title={t({ id: 'people.openings.none', message: 'Personne encore' })} />}
            actions={
              <>
                {before && (
                  <Button kind="quiet" onClick={() => setBefore(undefined)}>
                    {t({ id: 'people.openings.latest', message: 'Revenir aux plus récentes' })}
                  </Button>
                )}
                {next && (
                  <Button kind="quiet" onClick={() => setBefore(next)}>
                    {t({ id: 'people.openings.older', message: 'Voir les plus anciennes' })}
                  </Button>
                )}
              </>
            }
          />
        )}
      </Loaded>
    </Panel>
  )
}

const columns = (): readonly Column<Opening>[] => [
  {
    key: 'date',
    header: t({ id: 'people.openings.when', message: 'Quand' }),
    main: true,
    cell: (row) => formatDateTime(row.at),
  },
  {
    key: 'qui',
    header: t({ id: 'people.openings.who', message: 'Qui' }),
    main: true,
    cell: (row) => [row.memberName, row.organisationName].filter(Boolean).join(', '),
  },
  {
    key: 'quoi',
    header: t({ id: 'people.openings.what', message: 'Quoi' }),
    main: true,
    cell: (row) => actionLabel(row.action),
  },
]
