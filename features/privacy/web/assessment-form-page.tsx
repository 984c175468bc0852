import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type Assessment,
  emptyAssessment,
  listAssessments,
  type RiskKind,
  riskKinds,
  saveAssessment,
} from '../contract.ts'
import { levelLabels, partLabels, riskLabels, riskPartLabels } from './assessment-words.ts'
import { paths } from './paths.ts'

export function AssessmentFormPage() {
  const title = t({ id: 'privacy.assessment.write', message: 'Écrire l’analyse' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t({ id: 'privacy.assessment', message: 'Analyse d’impact' }), to: paths.assessment },
        ]}
        detail={t({
          id: 'privacy.assessment.versions',
          message:
            'Un champ vide reste « à compléter ». Chaque enregistrement est une version, avec votre nom.',
        })}
      />
      <Panel label={title} padded>
        <Loaded from={useLoad(listAssessments, {}, { onFocus: 'keep' })}>
          {({ items: [latest] }) => (
            <AssessmentForm
              key={latest?.number ?? 0}
              after={latest?.number ?? 0}
              from={latest?.content ?? emptyAssessment}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function AssessmentForm({ after, from }: { readonly after: number; readonly from: Assessment }) {
  const [id] = useNewId()
  const { version, conflict } = useKeptVersion(after)
  const save = useAct(saveAssessment, {
    refresh: [listAssessments],
    onDone: () => {
      say(t({ id: 'privacy.assessment.saved', message: 'L’analyse est enregistrée.' }))
      go(paths.assessment)
    },
  })
  return (
    <Form
      schema={saveAssessment.body}
      initial={initialOf(from)}
      toBody={(values) => ({ content: {}, ...nest(values), id, after: version })}
      submit={t({ id: 'privacy.save', message: 'Enregistrer cette version' })}
      cancelTo={paths.assessment}
      conflict={conflict}
      onSubmit={(body) => save.run({ body })}
    >
      <PartField name="context" />
      <PartField name="proportionality" />
      <PartField name="personsRights" />
      {riskKinds.map((kind) => (
        <RiskFields key={kind} kind={kind} />
      ))}
      <PartField name="actions" />
      <PartField name="officerOpinion" />
      <PartField name="personsOpinion" />
      <PartField name="decision" />
      <DateField
        name="content/decidedOn"
        optional
        max={today()}
        label={t({ id: 'privacy.assessment.decided-on', message: 'Décidé le' })}
      />
    </Form>
  )
}

function PartField({ name }: { readonly name: keyof ReturnType<typeof partLabels> }) {
  return <TextArea name={`content/${name}`} rows={4} optional maxLength={4000} label={partLabels()[name]} />
}

function RiskFields({ kind }: { readonly kind: RiskKind }) {
  const risk = riskLabels()[kind]
  const labels = riskPartLabels()
  const options = Object.entries(levelLabels()).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SectionTitle>{risk}</SectionTitle>
      {(['sources', 'impacts', 'measures'] as const).map((part) => (
        <TextArea
          key={part}
          name={`content/risks/${kind}/${part}`}
          rows={3}
          optional
          maxLength={4000}
          label={named(risk, labels[part])}
        />
      ))}
      {(['severity', 'likelihood'] as const).map((part) => (
        <Select
          key={part}
          name={`content/risks/${kind}/${part}`}
          optional
          label={named(risk, labels[part])}
          options={options}
        />
      ))}
    </>
  )
}

/** What was written, by the name of its field; what was not stays out. */
const initialOf = ({ risks, ...plain }: Assessment): FormValues => {
  const fields = [
    ...Object.entries(plain).map(([name, value]) => [`content/${name}`, value] as const),
    ...riskKinds.flatMap((kind) =>
      Object.entries(risks[kind]).map(([name, value]) => [`content/risks/${kind}/${name}`, value] as const),
    ),
  ]
  return Object.fromEntries(fields.filter(([, value]) => value !== null))
}
