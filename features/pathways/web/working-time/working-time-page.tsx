import { readWorkingTime } from '#features/organisations/contract.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { paths } from '../paths.ts'
import { AbsencesPanel } from './absences-panel.tsx'
import { EtpPanel } from './etp-panel.tsx'

/** When a référent works, and who answers when she does not. */
export function WorkingTimePage() {
  const memberId = usePageParam('memberId')
  const isOwn = useTerritory().memberId === memberId
  const leads = useRight('pathways.assign') !== undefined
  const above = leads
    ? { label: t({ id: 'pathways.caseloads.title', message: 'Files actives' }), to: paths.caseloads }
    : { label: t({ id: 'pathways.caseload.title', message: 'Ma file active' }), to: paths.caseload }
  return (
    <Loaded from={useLoad(readWorkingTime, { params: { memberId } })}>
      {(time) => (
        <>
          <PageHeader
            title={
              isOwn
                ? t({ id: 'pathways.time.own', message: 'Mon temps et mes absences' })
                : t({
                    id: 'pathways.time.of',
                    message: 'Temps et absences de {name}',
                    values: { name: time.name },
                  })
            }
            detail={time.organisationName}
            crumbs={[above]}
          />
          <div className="grid items-start gap-3 side:grid-cols-[1fr_320px]">
            <AbsencesPanel time={time} />
            <EtpPanel time={time} />
          </div>
        </>
      )}
    </Loaded>
  )
}
