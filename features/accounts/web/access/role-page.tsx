import { listRoles, type Role } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
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
    <Loaded from={useLoad(listRoles, {}, { onFocus: 'keep', onMount: 'ask' })}>
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
              <>
                {role && role.newRights.length > 0 && <NewRights role={role} rights={rights} />}
                <RoleForm key={role?.version ?? 0} role={role} rights={rights} />
              </>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

interface OfRole {
  readonly role: Role
  readonly rights: readonly { readonly code: string; readonly label: string }[]
}

/** An upgrade gives nothing to a composed role: what it brought is told, and whoever administers decides. */
function NewRights({ role, rights }: OfRole) {
  return (
    <div className="mb-4">
      <Note kind="info">
        <p>
          {t({
            id: 'accounts.roles.came-since',
            message:
              '{count, plural, one {Un droit est arrivé avec une mise à jour depuis que ce rôle a été composé ou revu. Il ne le donne pas.} other {# droits sont arrivés avec une mise à jour depuis que ce rôle a été composé ou revu. Il ne les donne pas.}} Choisissez plus bas, puis enregistrez : même sans rien ajouter, cette mention disparaît.',
            values: { count: role.newRights.length },
          })}
        </p>
        <ul className="list-disc ps-5">
          {rights
            .filter(({ code }) => role.newRights.includes(code))
            .map((right) => (
              <li key={right.code}>{rightLabel(right)}</li>
            ))}
        </ul>
      </Note>
    </div>
  )
}

function RoleRights({ role, rights }: OfRole) {
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
