import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { routes } from '../../contract.ts'
import { accessColumns } from './access-columns.tsx'

/** Who works in the territory and as what; invitations that wait are in the same list. */
export function AccessPage() {
  const [left] = useSearchState('partis')
  const access = useLoad(routes.listAccess, { query: { left: left === 'oui' ? 'yes' : 'no' } })
  const title = t({ id: 'accounts.access.title', message: 'Accès' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'accounts.access.detail',
          message: 'Les membres du territoire, leurs rôles et les invitations en attente.',
        })}
        actions={
          <>
            <ExportButton
              nominative
              send={(chosen) =>
                download(routes.exportAccess, {
                  body: { ...chosen, filters: { left: left === 'oui' ? 'yes' : 'no' } },
                })
              }
            />
            <LinkButton to="acces/nouveau" kind="primary" icon="add">
              {t({ id: 'accounts.access.invite', message: 'Inviter une personne' })}
            </LinkButton>
          </>
        }
      />
      <ViewTabs
        label={title}
        views={[
          {
            label: t({ id: 'accounts.access.present', message: 'Présents et invités' }),
            to: 'acces',
            current: left !== 'oui',
          },
          {
            label: t({ id: 'accounts.access.everyone', message: 'Avec les accès fermés' }),
            to: 'acces?partis=oui',
            current: left === 'oui',
          },
        ]}
      />
      <Panel label={title}>
        <Loaded from={access}>
          {({ items }) => (
            <Table
              caption={title}
              rows={items}
              rowKey={(row) => row.memberId}
              rowName={(row) => row.name}
              columns={accessColumns()}
              onOpen={(row) => go(`acces/${row.memberId}`)}
              empty={
                <EmptyState
                  title={t({ id: 'accounts.access.empty', message: 'Personne n’a encore d’accès.' })}
                />
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}
