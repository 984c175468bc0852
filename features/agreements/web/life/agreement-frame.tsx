import type { ReactNode } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type OpenedAgreement, openAgreement, readRadar } from '../../contract.ts'
import { isBeingWritten } from '../../rules/life/agreement-lifecycle.ts'
import { paths } from './paths.ts'
import { kindWord, phaseState, phaseWord, stateWord } from './words.ts'

/** What a change of an agreement makes old. */
export const refresh = [openAgreement, readRadar]

/** The tabs of one agreement around the page of one of them. */
export function AgreementFrame({
  actions,
  children,
}: {
  readonly actions?: (one: OpenedAgreement) => ReactNode
  readonly children: (one: OpenedAgreement) => ReactNode
}) {
  const agreementId = usePageParam('agreementId')
  const read = useLoad(openAgreement, { params: { agreementId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {(one) => (
        <>
          <PageHeader
            title={one.label}
            crumbs={[allCrumb()]}
            mark={<PhaseTag one={one} />}
            detail={[kindWord(one.kind), ...one.parties.slice(0, 6).map(({ name }) => name)].join(' · ')}
            actions={actions?.(one)}
          />
          <Tabs label={t({ id: 'agreements.life.tabs', message: 'Convention' })} tabs={tabsOf(one)} />
          {children(one)}
        </>
      )}
    </Loaded>
  )
}

export const allCrumb = () => ({
  label: t({ id: 'agreements.life.nav', message: 'Conventions' }),
  to: paths.all,
})

/** While it is written, what is asked of the reader; then what its dates say. */
function PhaseTag({ one }: { readonly one: OpenedAgreement }) {
  return (
    <Tag state={phaseState[one.phase]}>
      {isBeingWritten(one.state) || one.state !== 'signed'
        ? stateWord(one.state, one.seat)
        : phaseWord(one.phase)}
    </Tag>
  )
}

const tabsOf = (one: OpenedAgreement) => [
  { label: t({ id: 'agreements.life.tab.overview', message: 'Vue d’ensemble' }), to: paths.one(one.id) },
  {
    label: t({ id: 'agreements.life.articles', message: 'Articles' }),
    to: paths.articles(one.id),
    count: one.articles.length,
  },
  {
    label: t({ id: 'agreements.life.parties', message: 'Parties' }),
    to: paths.parties(one.id),
    count: one.parties.length,
  },
  {
    label: t({ id: 'agreements.life.annexes', message: 'Annexes financières' }),
    to: paths.annexes(one.id),
    count: one.annexes.length,
  },
  { label: t({ id: 'agreements.life.tab.history', message: 'Historique' }), to: paths.history(one.id) },
]
