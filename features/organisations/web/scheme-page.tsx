import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listSchemes } from '../contract.ts'
import { SchemeForm } from './scheme-form.tsx'
import { TeamsPanel } from './teams-panel.tsx'

/** One scheme: its settings, then its teams. `nouveau` opens another. */
export function SchemePage() {
  const schemeId = usePageParam('schemeId')
  const crumbs = [
    { label: t({ id: 'organisations.schemes', message: 'Dispositifs et équipes' }), to: 'dispositifs' },
  ]
  return (
    <Loaded from={useLoad(listSchemes, {}, { onFocus: 'keep', onMount: 'ask' })}>
      {({ items }) => {
        const scheme = items.find((one) => one.id === schemeId)
        if (!scheme && schemeId !== 'nouveau')
          return (
            <EmptyState
              title={t({ id: 'organisations.scheme.gone', message: 'Ce dispositif n’existe pas.' })}
            />
          )
        return (
          <>
            <PageHeader
              title={scheme?.label ?? t({ id: 'organisations.scheme.add', message: 'Ouvrir un dispositif' })}
              crumbs={crumbs}
            />
            <div className="grid items-start gap-5 side:grid-cols-2">
              <SchemeForm key={`${schemeId} ${scheme?.version ?? 0}`} scheme={scheme} />
              {scheme && <TeamsPanel scheme={scheme} />}
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
