import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { t } from '../i18n/t.ts'
import { ErrorState } from './error-state.tsx'
import { HomeLink } from './home-link.tsx'
import { Loading } from './loading.tsx'
import { LoneTitle } from './lone-title.tsx'
import { NoRight, noRightTitle } from './no-right.tsx'

/** The three lives of what a page reads: `<Loaded from={useLoad(route)}>{(reply) => …}</Loaded>`. */
export function Loaded<Reply>({
  from,
  loading,
  children,
}: {
  readonly from: UseQueryResult<Reply>
  /** « Chargement de la file active… » */
  readonly loading?: string
  readonly children: (reply: Reply) => ReactNode
}) {
  if (from.data !== undefined) return <>{children(from.data)}</>
  if (!from.error) return <Loading {...(loading ? { label: loading } : {})} />
  const problem = asProblem(from.error)
  if (problem.status === 403)
    return (
      <>
        <LoneTitle>{noRightTitle()}</LoneTitle>
        <NoRight reason={wordsOf(problem)} actions={<HomeLink />} />
      </>
    )
  // What is not there will not come by asking again.
  if (problem.status === 404)
    return (
      <>
        <LoneTitle>{t({ id: 'platform.missing.title', message: 'Page introuvable' })}</LoneTitle>
        <ErrorState problem={problem}>
          <HomeLink />
        </ErrorState>
      </>
    )
  return <ErrorState problem={problem} retry={() => void from.refetch()} />
}
