import { useEffect } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { routes } from '../../contract.ts'
import { afterSignIn } from '../entry/after-sign-in.ts'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { BackToSignIn } from '../entry/entry-parts.tsx'

/** Where a provider sends the browser back: the answer is handed over at once, and leaves the address bar. */
export function ProviderReturnPage() {
  const finish = useAct(routes.finishProviderSignIn, {
    onDone: ({ back }) => void afterSignIn(back),
  })
  const { start } = finish
  // biome-ignore lint/correctness/useExhaustiveDependencies: handed over once, when the page opens.
  useEffect(() => {
    const answer = window.location.search
    window.history.replaceState(null, '', window.location.pathname)
    if (answer === '') go('/connexion', 'replace')
    else start({ body: { answer } })
  }, [])
  return (
    <EntryFrame
      title={
        finish.problem
          ? t({ id: 'accounts.provider.return-refused', message: 'La connexion n’a pas abouti' })
          : t({ id: 'accounts.provider.return-title', message: 'Connexion en cours' })
      }
    >
      {finish.problem ? (
        <>
          <ErrorState problem={finish.problem} />
          <BackToSignIn back={finish.problem.params.back?.toString()} />
        </>
      ) : (
        <Loading />
      )}
    </EntryFrame>
  )
}
