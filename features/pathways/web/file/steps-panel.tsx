import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FileEpisode, PersonFile, StepRow } from '../../contract.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { nameOf } from '../listed.ts'
import { personPaths } from '../person-paths.ts'
import { stateOfStep, stepStateLabels } from '../steps/step-labels.ts'

interface StepsPanelProps {
  readonly file: PersonFile
  readonly episode: FileEpisode
  /** Where several episodes follow one another on one page. */
  readonly isItem?: boolean
}

/** The steps of an episode, the latest first; each opens onto its moves and its hours. */
export function StepsPanel({ file, episode, isItem }: StepsPanelProps) {
  const title = t({ id: 'pathways.steps.title', message: 'Étapes' })
  return (
    <Panel title={title} detail={episode.steps.length} isItem={isItem}>
      {episode.steps.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.steps.none', message: 'Aucune étape pour le moment' })} />
      ) : (
        <RowList
          label={title}
          rows={episode.steps.toReversed().map((step) => ({
            key: step.id,
            title: <PageLink to={personPaths.step(file.person.id, step.id)}>{step.label}</PageLink>,
            detail: detailOf(step),
            end: <StateMark state={stateOfStep(step.state)}>{stepStateLabels()[step.state]}</StateMark>,
          }))}
        />
      )}
    </Panel>
  )
}

const detailOf = (step: StepRow): string =>
  [
    nameOf(stepTypes, step.typeCode),
    step.operatorName ?? step.operatorEmail,
    period(step.startedOn ?? step.startsOn, step.endedOn ?? step.endsOn),
    step.doneMinutes > 0 ? formatDuration(step.doneMinutes) : undefined,
  ]
    .filter(Boolean)
    .join(' · ')

const period = (start: string | null, end: string | null): string | undefined => {
  if (start && end)
    return t({
      id: 'pathways.steps.period',
      message: 'du {start} au {end}',
      values: { start: formatDate(start, 'day'), end: formatDate(end) },
    })
  return start
    ? t({ id: 'pathways.steps.since', message: 'à partir du {start}', values: { start: formatDate(start) } })
    : undefined
}
