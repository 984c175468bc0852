import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import {
  type EntrustedStep,
  exportEntrustedSteps,
  listEntrustedSteps,
  moveEntrustedStep,
  readEntrustedStep,
  recordEntrustedAttendance,
} from '../../contract.ts'
import { personPaths } from '../person-paths.ts'
import { stateOfStep, stepStateLabels } from '../steps/step-labels.ts'
import { EntrustedView } from './entrusted-view.tsx'

const title = () => t({ id: 'pathways.entrusted.title', message: 'Étapes confiées' })
const states = () => [
  { value: 'all', label: t({ id: 'pathways.entrusted.all', message: 'Toutes' }) },
  { value: 'to-answer', label: t({ id: 'pathways.entrusted.to-answer', message: 'À répondre' }) },
  { value: 'running', label: t({ id: 'pathways.entrusted.running', message: 'En cours' }) },
  { value: 'over', label: t({ id: 'pathways.entrusted.over', message: 'Terminées' }) },
]

/** The steps entrusted to the operator's organisation, those that wait for an answer first. */
export function EntrustedPage() {
  const mayExport = useRight('exchanges.export') !== undefined
  const [state, setState] = useSearchState('etat')
  const filter = state as 'to-answer' | 'running' | 'over' | undefined
  const [offset, setOffset] = useOffset()
  const steps = useLoad(listEntrustedSteps, { query: { state: filter, offset } }, { keepWhileLoading: true })
  return (
    <>
      <PageHeader
        title={title()}
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={(chosen) =>
                download(exportEntrustedSteps, { body: { ...chosen, filters: { state: filter } } })
              }
            />
          )
        }
      />
      <div className="mb-3">
        <SegmentedControl
          label={t({ id: 'pathways.entrusted.filter', message: 'Lesquelles' })}
          options={states()}
          value={state ?? 'all'}
          onChange={(value) => setState(value === 'all' ? undefined : value)}
        />
      </div>
      <Panel label={title()}>
        <Loaded from={steps}>
          {({ items, total }) =>
            items.length === 0 && offset === 0 ? (
              <EmptyState title={t({ id: 'pathways.entrusted.none', message: 'Aucune étape confiée ici' })}>
                {t({
                  id: 'pathways.entrusted.none.why',
                  message: 'Elles arrivent quand un référent vous en prescrit une.',
                })}
              </EmptyState>
            ) : (
              <>
                <RowList label={title()} rows={items.map(rowOf)} />
                <div className="flex flex-wrap justify-end gap-2 p-3 empty:hidden">
                  <Pager offset={offset} total={total} onChange={setOffset} />
                </div>
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

const rowOf = (step: EntrustedStep) => ({
  key: step.id,
  title: <PageLink to={personPaths.entrustedStep(step.id)}>{`${step.personName}, ${step.label}`}</PageLink>,
  detail: [step.startsOn && formatDate(step.startsOn), step.place, step.referentName]
    .filter(Boolean)
    .join(' · '),
  end: <StateMark state={stateOfStep(step.state)}>{stepStateLabels()[step.state]}</StateMark>,
})

export function EntrustedStepPage() {
  const stepId = usePageParam('stepId')
  const loaded = useLoad(readEntrustedStep, { params: { stepId } })
  const refresh = [readEntrustedStep, listEntrustedSteps]
  const move = useAct(moveEntrustedStep, { refresh })
  const attend = useAct(recordEntrustedAttendance, { refresh })
  return (
    <Loaded from={loaded}>
      {(detail) => (
        <>
          <PageHeader title={detail.step.label} crumbs={[{ label: title(), to: personPaths.entrusted }]} />
          <EntrustedView
            detail={detail}
            onMove={(name, details) =>
              move.run({ params: { stepId }, body: { ...details, move: name, version: detail.step.version } })
            }
            onAttend={(rows) => attend.run({ params: { stepId }, body: { rows } })}
          />
        </>
      )}
    </Loaded>
  )
}
