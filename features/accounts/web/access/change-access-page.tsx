import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type AccessRow, routes } from '../../contract.ts'
import { problems } from '../problems.ts'
import { AccessState } from './access-columns.tsx'
import { AccessFields, accessBody } from './access-fields.tsx'
import { CloseAccess } from './close-access.tsx'
import { MemberAccount } from './member-account.tsx'
import { NotThere } from './not-there.tsx'

export function ChangeAccessPage() {
  const memberId = usePageParam('memberId')
  const access = useLoad(routes.listAccess, { query: { left: 'yes' } }, { onFocus: 'keep', onMount: 'ask' })
  return (
    <Loaded from={access}>
      {({ items }) => {
        const row = items.find((one) => one.memberId === memberId)
        return row ? <ChangeAccess key={row.version} row={row} /> : <NotThere />
      }}
    </Loaded>
  )
}

function ChangeAccess({ row }: { readonly row: AccessRow }) {
  const kept = useKeptVersion(row.version)
  const isOwn = useTerritory().memberId === row.memberId
  const change = useAct(routes.changeAccess, {
    refresh: [routes.listAccess],
    onDone: () => {
      say(t({ id: 'accounts.access.changed', message: 'Accès modifié : il vaut dès maintenant.' }))
      go('acces')
    },
  })
  return (
    <>
      <PageHeader
        title={row.name}
        mark={<AccessState row={row} />}
        detail={row.email}
        crumbs={[{ label: t({ id: 'accounts.access.title', message: 'Accès' }), to: 'acces' }]}
      />
      {isOwn && <Note>{problems['own-access']?.({})}</Note>}
      {!isOwn && row.state !== 'left' && (
        <div className="flex flex-col gap-6">
          <Form
            schema={routes.changeAccess.body}
            initial={{
              name: row.name,
              organisationId: row.organisationId,
              roles: row.roles.map((role) => role.code),
              teamId: row.roles.find((role) => role.teamId)?.teamId ?? undefined,
              etpHundredths: row.etpHundredths / 100,
            }}
            toBody={(values) => ({ version: kept.version, ...accessBody(values) })}
            submit={t({ id: 'accounts.access.save', message: 'Enregistrer l’accès' })}
            cancelTo="acces"
            conflict={kept.conflict}
            onSubmit={(body) => change.run({ params: { memberId: row.memberId }, body })}
          >
            <AccessFields organisationName={row.organisationName} />
          </Form>
          {row.state === 'active' && <MemberAccount row={row} />}
          <CloseAccess row={row} />
        </div>
      )}
    </>
  )
}
