import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Assessment, riskKinds } from '../contract.ts'
import { levelLabels, partLabels, riskLabels, riskPartLabels } from './assessment-words.ts'
import { toComplete } from './words.tsx'

const written = (text: string | null) => <span className="whitespace-pre-line">{text ?? toComplete()}</span>

/** What was judged, heading by heading; an empty one says so. */
export function AssessmentText({ content }: { readonly content: Assessment }) {
  const parts = partLabels()
  const labels = riskPartLabels()
  return (
    <div className="grid gap-3">
      <Part label={parts.context} text={content.context} />
      <Part label={parts.proportionality} text={content.proportionality} />
      <Part label={parts.personsRights} text={content.personsRights} />
      {riskKinds.map((kind) => {
        const { sources, impacts, measures, severity, likelihood } = content.risks[kind]
        return (
          <Panel key={kind} isItem padded title={riskLabels()[kind]}>
            <FactList
              facts={[
                { label: labels.sources, value: written(sources) },
                { label: labels.impacts, value: written(impacts) },
                { label: labels.measures, value: written(measures) },
                { label: labels.severity, value: severity ? levelLabels()[severity] : toComplete() },
                { label: labels.likelihood, value: likelihood ? levelLabels()[likelihood] : toComplete() },
              ]}
            />
          </Panel>
        )
      })}
      <Part label={parts.actions} text={content.actions} />
      <Part label={parts.officerOpinion} text={content.officerOpinion} />
      <Part label={parts.personsOpinion} text={content.personsOpinion} />
      <Panel isItem padded title={parts.decision}>
        {written(content.decision)}
        {content.decidedOn && (
          <p className="text-13 text-ink-2">
            {t({
              id: 'privacy.assessment.decided',
              message: 'Décidé le {day}.',
              values: { day: formatDate(content.decidedOn, 'long') },
            })}
          </p>
        )}
      </Panel>
    </div>
  )
}

function Part({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <Panel isItem padded title={label}>
      {written(text)}
    </Panel>
  )
}
