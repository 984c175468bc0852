import { readOrganisation } from '#features/organisations/contract.ts'
import { paths as organisationPaths } from '#features/organisations/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportPartnerReturn, readPartnerReturn } from '../../contract.ts'
import { ReturnView, useReturnQuery } from './return-view.tsx'

/** For the team: exactly what the partner would receive, before it leaves. */
export function PartnerReturnPage() {
  const organisationId = usePageParam('organisationId')
  const params = { organisationId }
  const partner = useLoad(readOrganisation, { params })
  const asked = useReturnQuery()
  const lines = useLoad(readPartnerReturn, { params, query: asked.query }, { keepWhileLoading: true })
  const mayExport = useRight('exchanges.export') === 'territory'
  const name = partner.data?.name ?? ''
  return (
    <>
      <PageHeader
        title={t({ id: 'exchanges.return.title', message: 'Retour au partenaire' })}
        detail={t({
          id: 'exchanges.return.detail',
          message: 'Ce que le partenaire reçoit des personnes qu’il a prescrites, tel qu’il le reçoit.',
        })}
        crumbs={[
          { label: t({ id: 'exchanges.partners', message: 'Partenaires' }), to: 'partenaires' },
          { label: name, to: organisationPaths.organisation(organisationId) },
        ]}
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={(chosen) =>
                download(exportPartnerReturn, { params, body: { ...chosen, filters: asked.period } })
              }
            />
          )
        }
      />
      <ReturnView
        from={lines}
        asked={asked}
        none={t({
          id: 'exchanges.return.partner-none',
          message:
            'Aucune convention d’échange n’est en vigueur avec ce partenaire : rien ne part, hors la réponse que chaque prescripteur lit sur ses propres prescriptions.',
        })}
      />
    </>
  )
}
