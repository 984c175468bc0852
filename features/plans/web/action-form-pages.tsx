import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeAction, createAction, createSubAction, listPlans, readAction, readPlan } from '../contract.ts'
import { ActionFields, actionOf, actionValues, comparedFields } from './action-fields.tsx'
import type { ActionReply } from './action-page.tsx'
import { paths } from './paths.ts'
import { useVersions, VersionConflict } from './version-conflict.tsx'

const plansCrumb = () => ({ label: t({ id: 'plans.title', message: 'Plans d’action' }), to: paths.plans })
const create = () => t({ id: 'plans.action.create', message: 'Enregistrer l’action' })
const written = () => say(t({ id: 'plans.action.created', message: 'Action enregistrée.' }))

/** A new action at the end of an axis, or of the plan. */
export function NewActionPage() {
  const planId = usePageParam('planId')
  const [id] = useNewId()
  const read = useLoad(readPlan, { params: { planId } })
  // Asked for from the sheet of a practice.
  const [practiceId] = useSearchState('pratique')
  const title = t({ id: 'plans.action.new', message: 'Ajouter une action' })
  const act = useAct(createAction, {
    refresh: [readPlan, listPlans],
    onDone: () => {
      written()
      go(paths.plan(planId))
    },
  })
  return (
    <Loaded from={read}>
      {({ plan, axes }) => (
        <>
          <PageHeader title={title} crumbs={[plansCrumb(), { label: plan.label, to: paths.plan(plan.id) }]} />
          <Panel label={title} padded>
            <Form
              schema={createAction.body}
              initial={practiceId ? { practiceId } : {}}
              toBody={(values) => ({ ...actionOf(values), id, axisId: values.axisId ?? null })}
              submit={create()}
              cancelTo={paths.plan(plan.id)}
              onSubmit={(body) => act.run({ params: { planId }, body })}
            >
              {axes.length > 0 && (
                <Select
                  name="axisId"
                  optional
                  label={t({ id: 'plans.column.axis', message: 'Axe' })}
                  empty={t({ id: 'plans.no-axis', message: 'Sans axe' })}
                  options={axes.map(({ id: value, label }) => ({ value, label }))}
                />
              )}
              <ActionFields />
            </Form>
          </Panel>
        </>
      )}
    </Loaded>
  )
}

export function NewSubActionPage() {
  const actionId = usePageParam('actionId')
  const [id] = useNewId()
  const read = useLoad(readAction, { params: { actionId } })
  const title = t({ id: 'plans.sub.new', message: 'Ajouter une sous-action' })
  const act = useAct(createSubAction, {
    refresh: [readPlan, readAction],
    onDone: () => {
      written()
      go(paths.action(actionId))
    },
  })
  return (
    <Loaded from={read}>
      {({ action }) => (
        <>
          <PageHeader
            title={title}
            crumbs={[plansCrumb(), { label: action.label, to: paths.action(actionId) }]}
          />
          <Panel label={title} padded>
            <Form
              schema={createSubAction.body}
              toBody={(values) => ({ ...actionOf(values), id })}
              submit={create()}
              cancelTo={paths.action(actionId)}
              onSubmit={(body) => act.run({ params: { actionId }, body })}
            >
              <ActionFields isSub />
            </Form>
          </Panel>
        </>
      )}
    </Loaded>
  )
}

/** What an action says; its state changes by moves. */
export function ChangeActionPage() {
  const actionId = usePageParam('actionId')
  const read = useLoad(readAction, { params: { actionId } }, { onFocus: 'keep', onMount: 'ask' })
  return <Loaded from={read}>{(reply) => <ChangeAction reply={reply} />}</Loaded>
}

function ChangeAction({ reply }: { readonly reply: ActionReply }) {
  const { action } = reply
  const title = t({ id: 'plans.action.change', message: 'Modifier l’action' })
  const versions = useVersions({ version: action.version, values: actionValues(reply) })
  const change = useAct(changeAction, {
    refresh: [readPlan, readAction, listPlans],
    onDone: () => {
      say(t({ id: 'plans.action.changed', message: 'Action modifiée.' }))
      go(paths.action(action.id))
    },
  })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[plansCrumb(), { label: action.label, to: paths.action(action.id) }]}
      />
      <Panel label={title} padded>
        <Form
          key={versions.round}
          schema={changeAction.body}
          initial={versions.values}
          toBody={(values) => ({ ...actionOf(values), version: versions.version })}
          submit={create()}
          cancelTo={paths.action(action.id)}
          onSubmit={(body, values) => {
            versions.sending(values)
            return change.run({ params: { actionId: action.id }, body })
          }}
          conflict={(current) => {
            const theirs = current as ActionReply['action']
            // Pilots, partners and objectives stay as typed: only the fields that differ are compared.
            const values = { ...versions.mine, ...actionValues({ ...reply, action: theirs }) }
            return (
              <VersionConflict
                versions={versions}
                current={{ version: theirs.version, values }}
                fields={comparedFields()}
              />
            )
          }}
        >
          <ActionFields isSub={reply.parent !== null} />
        </Form>
      </Panel>
    </>
  )
}
