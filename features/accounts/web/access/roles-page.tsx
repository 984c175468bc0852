import { exportRoles, listRoles, type Role } from '#features/organisations/contract.ts'
import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { roleLabel } from './right-words.ts'

/** Roles of the product, read-only, and those that the territory composes. */
export function RolesPage() {
  return (
    <>
      <PageHeader
        title={t({ id: 'accounts.roles.title', message: 'Rôles' })}
        detail={t({ id: 'accounts.roles.detail', message: 'Ce que chaque rôle permet, et jusqu’où.' })}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportRoles, { body: { format, filters: {} } })}
            />
            <LinkButton to="roles/nouveau" kind="primary" icon="add">
              {t({ id: 'accounts.roles.compose', message: 'Composer un rôle' })}
            </LinkButton>
          </>
        }
      />
      <Loaded from={useLoad(listRoles)}>
        {({ items }) => {
          const rowsOf = (isShipped: boolean) =>
            items
              .filter((role) => role.isShipped === isShipped)
              .map((role) => ({
                key: role.code,
                title: <PageLink to={`roles/${role.code}`}>{roleLabel(role)}</PageLink>,
                detail: lineOf(role),
                ...(role.newRights.length > 0 && { end: <NewRightsMark count={role.newRights.length} /> }),
              }))
          const composed = rowsOf(false)
          return (
            <div className="grid items-start gap-3 side:grid-cols-2">
              <Panel title={t({ id: 'accounts.roles.composed', message: 'Composés par le territoire' })}>
                {composed.length > 0 ? (
                  <RowList rows={composed} />
                ) : (
                  <EmptyState
                    title={t({
                      id: 'accounts.roles.none',
                      message: 'Aucun rôle composé : ceux de Bassin suffisent.',
                    })}
                  />
                )}
              </Panel>
              <Panel title={t({ id: 'accounts.roles.shipped', message: 'Fournis avec Bassin' })}>
                <RowList rows={rowsOf(true)} />
              </Panel>
            </div>
          )
        }}
      </Loaded>
    </>
  )
}

const lineOf = ({ rights, memberCount }: Role): string =>
  t({
    id: 'accounts.roles.line',
    message:
      '{rights, plural, one {# droit} other {# droits}}, {members, plural, =0 {personne ne le tient} one {une personne le tient} other {# personnes le tiennent}}',
    values: { rights: Object.keys(rights).length, members: memberCount },
  })

function NewRightsMark({ count }: { readonly count: number }) {
  return (
    <Tag state="info">
      {t({
        id: 'accounts.roles.new-rights',
        message: '{count, plural, one {# droit nouveau à examiner} other {# droits nouveaux à examiner}}',
        values: { count },
      })}
    </Tag>
  )
}
