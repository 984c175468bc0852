import { useEffect, useState } from 'react'
import { nameKey } from '#kernel/names.ts'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type CaseloadRow, listCaseload } from '../contract/caseload.ts'
import { PlanAppointment } from './agenda/plan-appointment.tsx'
import { paths } from './paths.ts'
import { QuickEntry } from './today/quick-entry.tsx'

const PAGES = 4

/** The whole caseload by pages of 50, to find a name in it without sending the name anywhere. */
const wholeCaseload = async (): Promise<CaseloadRow[]> => {
  const rows: CaseloadRow[] = []
  for (let page = 0; page < PAGES; page += 1) {
    const { items, total } = await call(listCaseload, { query: { offset: page * 50 } })
    rows.push(...items)
    if (rows.length >= total) break
  }
  return rows
}

/** Records an exchange, or plans an appointment, with somebody of the caseload chosen by name. */
export function NotePage() {
  const [pathwayId, setPathway] = useSearchState('parcours')
  const [planned] = useSearchState('prevu')
  const [rows, setRows] = useState<readonly CaseloadRow[]>([])
  const first = useLoad(listCaseload, { query: {} })
  const known = [...rows, ...(first.data?.items ?? [])]
  const chosen = known.find((row) => row.pathwayId === pathwayId)
  const isBeyondFirst = pathwayId !== undefined && first.data !== undefined && !chosen && rows.length === 0
  useEffect(() => {
    if (isBeyondFirst) wholeCaseload().then(setRows, () => {})
  }, [isBeyondFirst])
  const search = async (text: string) => {
    const all = rows.length > 0 ? rows : await wholeCaseload()
    setRows(all)
    const key = nameKey(text)
    return all
      .filter((row) => nameKey(row.name).includes(key))
      .slice(0, 20)
      .map((row) => ({
        value: row.pathwayId,
        label: row.name,
        ...(row.communeName && { hint: row.communeName }),
      }))
  }
  const title = planned
    ? t({ id: 'pathways.plan.title', message: 'Fixer un rendez-vous' })
    : t({ id: 'pathways.note', message: 'Noter un échange' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'pathways.nav.today', message: "Aujourd'hui" }), to: paths.today }]}
      />
      <Panel label={title}>
        <div className="px-4 py-3">
          <ComboBox
            label={t({ id: 'pathways.note.person', message: 'Personne' })}
            help={t({ id: 'pathways.note.help', message: 'Un nom de votre file active' })}
            load={search}
            value={pathwayId}
            {...(chosen && { initialLabel: chosen.name })}
            onChange={(value) => setPathway(value)}
          />
        </div>
        {pathwayId && !planned && (
          <QuickEntry
            key={pathwayId}
            pathwayId={pathwayId}
            personName={chosen?.name ?? ''}
            onDone={() => go(paths.today)}
          />
        )}
        {pathwayId && planned && (
          <PlanAppointment key={pathwayId} pathwayId={pathwayId} personName={chosen?.name ?? ''} />
        )}
        {!pathwayId && (
          <EmptyState
            title={t({ id: 'pathways.note.choose', message: 'Choisissez une personne pour commencer.' })}
          />
        )}
      </Panel>
    </>
  )
}
