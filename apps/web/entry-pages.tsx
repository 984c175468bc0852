import { useEffect } from 'react'
import { leave } from '#features/accounts/web/public.ts'
import { useMe, useMeProblem } from '#platform/web/api/me.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { HomeLink } from '#platform/web/states/home-link.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'

/** Where to send who is not signed in; the sign-in page brings them back to the address they asked for. */
export const signInPath = (from: string): string =>
  from === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(from)}`

/** `/`: the person's first territory, or the sign-in page. */
export function Home() {
  const me = useMe()
  const problem = useMeProblem()
  const seat = me?.territories[0]
  useEffect(() => {
    if (me === null) go(signInPath('/'), 'replace')
    if (seat) go(`/${seat.slug}`, 'replace')
  }, [me, seat])
  if (problem && me === undefined)
    return <ErrorState problem={asProblem(problem)} retry={() => window.location.reload()} />
  if (me && !seat) return <NoSeat />
  return <Loading />
}

/** Who is signed in and has no place anywhere: not yet, or no more. */
export function NoSeat() {
  return (
    <main className="p-6">
      <NoRight
        isPage
        title={t({
          id: 'platform.home.no-seat',
          message: 'Votre compte n’a pas de place dans un territoire',
        })}
        reason={t({
          id: 'platform.home.ask',
          message:
            'Vous n’y êtes pas encore, ou votre accès y est fermé. La personne qui administre votre territoire peut vous inviter.',
        })}
        actions={
          <Button onClick={() => void leave()}>
            {t({ id: 'platform.home.leave', message: 'Se déconnecter' })}
          </Button>
        }
      />
    </main>
  )
}

export function NotFound() {
  return (
    <div className="p-6">
      <PageHeader
        title={t({ id: 'platform.not-found.title', message: 'Page introuvable' })}
        detail={t({
          id: 'platform.not-found.detail',
          message: "L'adresse est peut-être incomplète, ou la fiche n'est plus ouverte à votre rôle.",
        })}
      />
      <HomeLink />
    </div>
  )
}
