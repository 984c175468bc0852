import { listRoles, type Role } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { reachLabel, rightLabel, roleLabel } from './right-words.ts'
import { RoleForm } from './role-form.tsx'

export function RolePage() {
  const code = usePageParam('code')
  return (
    <Loaded from={useLoad(listRoles)}>
      {({ items, rights }) => {
        const role = items.find((one) => one.code === code)
        const isNew = code === 'nouveau'
        if (!role && !isNew)
          return <EmptyState title={t({ id: 'accounts.roles.gone', message: 'Ce rôle n’existe plus.' })} />
        return (
          <>
            <PageHeader
              title={
                (role && roleLabel(role)) ?? t({ id: 'accounts.roles.compose', message: 'Composer un rôle' })
              }
              crumbs={[{ label: t({ id: 'accounts.roles.title', message: 'Rôles' }), to: 'roles' }]}
              {...(role?.isShipped
                ? {
                    detail: t({
                      id: 'accounts.roles.read-only',
                      message: 'Fourni avec Bassin, il ne se modifie pas.',
                    }),
                  }
                : {})}
            />
            {role?.isShipped ? (
              <RoleRights role={role} rights={rights} />
            ) : (
              <RoleForm key={role?.version ?? 0} role={role} rights={rights} />
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function RoleRights({
  role,
  rights,
}: {
  readonly role: Role
  readonly rights: readonly { readonly code: string; readonly label: string }[]
}) {
  return (
    <Panel label={roleLabel(role)}>
      <RowList
        rows={rights.flatMap((right) => {
          const reach = role.rights[right.code]
          return reach ? [{ key: right.code, title: rightLabel(right), detail: reachLabel(reach) }] : []
        })}
      />
    </Panel>
  )
}
