import { useEffect } from 'react'
import { call } from '#platform/web/api/call.ts'
import { forgetSession } from '#platform/web/api/me.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { routes } from '../../contract.ts'
import { localPath } from '../../rules/local-path.ts'
import { withBack } from '../entry/after-sign-in.ts'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { CheckFactor } from './check-factor.tsx'
import { EnrolFactor } from './enrol-factor.tsx'

const leave = async (back: string | undefined): Promise<void> => {
  await call(routes.signOut)
  await forgetSession()
  go(withBack('/connexion', back))
}

/** Between the password and the product: the code of the authenticator, or its first link to the account. */
export function SecondFactorPage() {
  const factor = useLoad(routes.readFactor, {}, { onFocus: 'keep' })
  const [back] = useSearchState('retour')
  const state = factor.data?.state
  useEffect(() => {
    if (state === 'signed-out') go(withBack('/connexion', back), 'replace')
    if (state === 'open') go(localPath(back), 'replace')
  }, [state, back])
  const enter = async (): Promise<void> => {
    await forgetSession()
    go(localPath(back), 'replace')
  }
  return (
    <EntryFrame
      title={
        state === 'enrol'
          ? t({ id: 'accounts.factor.enrol-title', message: 'Relier une application' })
          : t({ id: 'accounts.factor.check-title', message: 'Second facteur' })
      }
      detail={factor.data?.email ?? undefined}
    >
      <Loaded from={factor}>
        {(reply) => {
          if (reply.state === 'check') return <CheckFactor onEntered={enter} mayTrust={reply.mayTrust} />
          if (reply.state === 'enrol') return <EnrolFactor onEntered={enter} />
          return <Loading />
        }}
      </Loaded>
      <p className="mt-6 border-t border-line pt-3">
        <Button kind="quiet" onClick={() => void leave(back)}>
          {t({ id: 'accounts.factor.leave', message: 'Revenir à la connexion' })}
        </Button>
      </p>
    </EntryFrame>
  )
}
