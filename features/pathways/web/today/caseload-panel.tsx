import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { paths } from '../paths.ts'

const view = (code: string) => `${paths.caseload}?vue=${code}`

/** The caseload in four lines, each leading to its list. */
export function CaseloadPanel() {
  const summary = useLoad(readCaseloadSummary, { query: {} })
  return (
    <Loaded from={summary}>
      {(reply) => (
        <Panel
          title={t({ id: 'pathways.caseload.title', message: 'Ma file active' })}
          actions={
            <span className="text-ink-2">
              {t({
                id: 'pathways.caseload.etp',
                message: 'quotité {etp} %',
                values: { etp: reply.etpHundredths },
              })}
            </span>
          }
          padded
        >
          <FactList
            facts={[
              {
                label: (
                  <PageLink to={paths.caseload}>
                    {t({ id: 'pathways.caseload.open', message: 'Personnes accompagnées' })}
                  </PageLink>
                ),
                value: formatNumber(reply.open),
              },
              {
                label: (
                  <PageLink to={view('late')}>
                    {t({ id: 'pathways.caseload.seen', message: 'Vues depuis 31 jours' })}
                  </PageLink>
                ),
                value: t({
                  id: 'pathways.caseload.seen-of',
                  message: '{seen} sur {active}',
                  values: { seen: reply.seen, active: reply.active },
                }),
              },
              {
                label: (
                  <PageLink to={view('no-step')}>
                    {t({ id: 'pathways.caseload.no-step', message: 'Sans étape en cours' })}
                  </PageLink>
                ),
                value: formatNumber(reply.withoutStep),
              },
              {
                label: (
                  <PageLink to={view('suspended')}>
                    {t({ id: 'pathways.caseload.suspended', message: 'Suspendues' })}
                  </PageLink>
                ),
                value: formatNumber(reply.suspended),
              },
            ]}
          />
        </Panel>
      )}
    </Loaded>
  )
}
