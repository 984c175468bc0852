import { useEffect } from 'react'
import type { Me, Membership } from '#platform/web/api/me.ts'
import { PersonMenu } from '#platform/web/frame/person-menu.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { rolesInWords } from './access/right-words.ts'
import { leave } from './leave.ts'

/** The person's menu of the frame, with their account and the way out; it also sets the density they chose. */
export function AccountMenu({ me, seat }: { readonly me: Me; readonly seat: Membership }) {
  useEffect(() => {
    document.documentElement.dataset.density = seat.density
  }, [seat.density])
  return (
    <PersonMenu
      me={me}
      seat={seat}
      roles={rolesInWords(seat)}
      items={[
        {
          key: 'account',
          label: t({ id: 'accounts.menu.account', message: 'Mon compte' }),
          run: () => go('mon-compte'),
        },
        {
          key: 'sign-out',
          label: t({ id: 'accounts.menu.sign-out', message: 'Se déconnecter' }),
          run: () => void leave(),
        },
      ]}
    />
  )
}
