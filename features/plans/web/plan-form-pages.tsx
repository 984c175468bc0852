import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changePlan, createPlan, listPlanChoices, listPlans, type Plan, readPlan } from '../contract.ts'
import { paths } from './paths.ts'
import { PilotFields, pilotsOf, pilotValues } from './pilot-fields.tsx'
import { useVersions, VersionConflict } from './version-conflict.tsx'

const plansCrumb = () => ({ label: t({ id: 'plans.title', message: 'Plans d’action' }), to: paths.plans })

/** A plan with its first axes. */
export function NewPlanPage() {
  const [id] = useNewId()
  const [axisIds] = useState(() => Array.from({ length: 30 }, () => newId()))
  const title = t({ id: 'plans.new', message: 'Écrire un plan' })
  const create = useAct(createPlan, {
    refresh: [listPlans, listPlanChoices],
    onDone: () => {
      say(t({ id: 'plans.created', message: 'Plan enregistré : ajoutez ses actions.' }))
      go(paths.plan(id))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[plansCrumb()]} />
      <Panel label={title} padded>
        <Form
          schema={createPlan.body}
          toBody={(values) => ({
            ...planOf(values),
            id,
            axes: String(values.axes ?? '')
              .split('\n')
              .map((label) => label.trim())
              .filter(Boolean)
              .map((label, rank) => ({ id: axisIds[rank] ?? newId(), label })),
          })}
          submit={t({ id: 'plans.create', message: 'Créer le plan' })}
          cancelTo={paths.plans}
          onSubmit={(body) => create.run({ body })}
        >
          <PlanFields />
          <TextArea
            name="axes"
            optional
            rows={3}
            label={t({ id: 'plans.field.axes', message: 'Axes' })}
            help={t({
              id: 'plans.field.axes-help',
              message: 'Un axe par ligne. Un axe groupe des actions ; il n’a pas d’état.',
            })}
          />
          <PilotFields at="leads" hint={leadHint()} />
        </Form>
      </Panel>
    </>
  )
}

/** What the plan says; its actions and axes have pages of their own. */
export function ChangePlanPage() {
  const planId = usePageParam('planId')
  const read = useLoad(readPlan, { params: { planId } }, { onFocus: 'keep', onMount: 'ask' })
  return <Loaded from={read}>{({ plan }) => <ChangePlan plan={plan} />}</Loaded>
}

function ChangePlan({ plan }: { readonly plan: Plan }) {
  const title = t({ id: 'plans.change', message: 'Modifier le plan' })
  const versions = useVersions({ version: plan.version, values: valuesOf(plan) })
  const change = useAct(changePlan, {
    refresh: [readPlan, listPlans, listPlanChoices],
    onDone: () => {
      say(t({ id: 'plans.changed', message: 'Plan modifié.' }))
      go(paths.plan(plan.id))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[plansCrumb(), { label: plan.label, to: paths.plan(plan.id) }]} />
      <Panel label={title} padded>
        <Form
          key={versions.round}
          schema={changePlan.body}
          initial={versions.values}
          toBody={(values) => ({ ...planOf(values), version: versions.version })}
          submit={t({ id: 'plans.save', message: 'Enregistrer le plan' })}
          cancelTo={paths.plan(plan.id)}
          onSubmit={(body, values) => {
            versions.sending(values)
            return change.run({ params: { planId: plan.id }, body })
          }}
          conflict={(current) => {
            const theirs = current as Plan
            return (
              <VersionConflict
                versions={versions}
                current={{ version: theirs.version, values: valuesOf(theirs) }}
                fields={comparedFields()}
              />
            )
          }}
        >
          <PlanFields />
          <PilotFields at="leads" hint={leadHint()} />
        </Form>
      </Panel>
    </>
  )
}

const leadHint = () =>
  t({ id: 'plans.leads-hint', message: 'Qui mène le plan : une entreprise peut le mener avec vous.' })

function PlanFields() {
  const choices = useLoad(listPlanChoices).data
  return (
    <>
      <TextField
        name="label"
        label={t({ id: 'plans.field.label', message: 'Nom du plan' })}
        maxLength={200}
      />
      <Select
        name="agreementId"
        optional
        label={t({ id: 'plans.field.agreement', message: 'Convention' })}
        empty={t({ id: 'plans.field.agreement-none', message: 'Aucune' })}
        options={(choices?.agreements ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
      <FieldRow>
        <DateField name="startsOn" label={t({ id: 'plans.field.starts', message: 'Premier jour' })} />
        <DateField name="endsOn" label={t({ id: 'plans.field.ends', message: 'Dernier jour' })} />
      </FieldRow>
      <TextArea
        name="description"
        optional
        maxLength={4000}
        label={t({ id: 'plans.field.description', message: 'Ce que vise le plan' })}
      />
    </>
  )
}

const comparedFields = () => [
  { name: 'label', label: t({ id: 'plans.field.label', message: 'Nom du plan' }) },
  { name: 'startsOn', label: t({ id: 'plans.field.starts', message: 'Premier jour' }) },
  { name: 'endsOn', label: t({ id: 'plans.field.ends', message: 'Dernier jour' }) },
  { name: 'description', label: t({ id: 'plans.field.description', message: 'Ce que vise le plan' }) },
]

const valuesOf = (plan: Plan): FormValues => ({
  ...{ label: plan.label, description: plan.description, startsOn: plan.startsOn, endsOn: plan.endsOn },
  agreementId: plan.agreementId ?? undefined,
  ...pilotValues(plan.leads, 'leads'),
})

const planOf = (values: FormValues) => ({
  label: values.label,
  description: values.description ?? '',
  agreementId: values.agreementId ?? null,
  startsOn: values.startsOn,
  endsOn: values.endsOn,
  leads: pilotsOf(values, 'leads'),
})
