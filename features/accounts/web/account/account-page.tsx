import { useTerritory } from '#platform/web/api/territory.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { rolesInWords } from '../access/right-words.ts'
import { ChangePassword } from './change-password.tsx'
import { OwnFactor } from './own-factor.tsx'
import { Preferences } from './preferences.tsx'
import { SessionList } from './session-list.tsx'

export function AccountPage() {
  const seat = useTerritory()
  return (
    <>
      <PageHeader
        title={t({ id: 'accounts.account.title', message: 'Mon compte' })}
        detail={`${seat.memberName}, ${rolesInWords(seat)}`}
      />
      <div className="grid items-start gap-3 side:grid-cols-2">
        <SessionList />
        <div className="grid gap-3">
          <OwnFactor />
          <Panel title={t({ id: 'accounts.account.display', message: 'Affichage' })} padded>
            <Preferences />
          </Panel>
          <Panel title={t({ id: 'accounts.account.password', message: 'Mot de passe' })} padded>
            <ChangePassword />
          </Panel>
        </div>
      </div>
    </>
  )
}
