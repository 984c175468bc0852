import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  changeObjective,
  createObjective,
  listIndicators,
  type Objective,
  readBoard,
  readFollowUp,
} from '../contract.ts'
import { refreshed } from './follow-up.ts'
import { FrozenTargets } from './life/frozen-targets.tsx'
import { ObjectiveFields, objectiveOf, valuesOfObjective } from './objective-fields.tsx'

const crumbs = () => [{ label: t({ id: 'agreements.title', message: 'Objectifs' }), to: 'objectifs' }]

export function NewObjectivePage() {
  const agreementId = usePageParam('agreementId')
  const [id] = useNewId()
  const catalogue = useLoad(listIndicators)
  const create = useAct(createObjective, {
    refresh: [readBoard],
    onDone: () => {
      say(t({ id: 'agreements.objective.created', message: 'L’objectif est ajouté.' }))
      go(`objectifs/protocole/${agreementId}`)
    },
  })
  const year = today().slice(0, 4)
  return (
    <>
      <PageHeader
        title={t({ id: 'agreements.objective.add', message: 'Ajouter un objectif' })}
        crumbs={crumbs()}
      />
      <FrozenTargets agreementId={agreementId} />
      <Panel label={t({ id: 'agreements.objective.add', message: 'Ajouter un objectif' })} padded>
        <Loaded from={catalogue}>
          {({ indicators }) => (
            <Form
              schema={createObjective.body}
              initial={{
                kind: 'computed',
                direction: 'up',
                weight: 1,
                'period/from': `${year}-01-01`,
                'period/to': `${year}-12-31`,
              }}
              toBody={(values) => ({ id, ...objectiveOf(values), filters: {} })}
              submit={t({ id: 'agreements.objective.create', message: 'Ajouter l’objectif' })}
              cancelTo={`objectifs/protocole/${agreementId}`}
              onSubmit={(body) => create.run({ params: { agreementId }, body })}
            >
              <ObjectiveFields catalogue={indicators} />
            </Form>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

export function EditObjectivePage() {
  const objectiveId = usePageParam('objectiveId')
  const opened = useLoad(readFollowUp, { params: { objectiveId } }, { onFocus: 'keep', onMount: 'ask' })
  return (
    <Loaded from={opened}>
      {({ row }) => (
        <>
          <PageHeader title={row.objective.label} crumbs={crumbs()} />
          <FrozenTargets agreementId={row.objective.agreementId} />
          <Panel label={row.objective.label} padded>
            <EditForm key={row.objective.version} objective={row.objective} />
          </Panel>
        </>
      )}
    </Loaded>
  )
}

function EditForm({ objective }: { readonly objective: Objective }) {
  const catalogue = useLoad(listIndicators)
  const { version, conflict } = useKeptVersion(objective.version)
  const change = useAct(changeObjective, {
    refresh: refreshed,
    onDone: () => {
      say(t({ id: 'agreements.objective.changed', message: 'L’objectif est modifié.' }))
      go(
        objective.kind === 'qualitative'
          ? `objectifs/${objective.id}/valeurs`
          : `objectifs?objectif=${objective.id}`,
      )
    },
  })
  return (
    <Loaded from={catalogue}>
      {({ indicators }) => (
        <Form
          schema={changeObjective.body}
          initial={valuesOfObjective(objective)}
          toBody={(values) => ({
            version,
            ...objectiveOf(values),
            filters: objective.filters,
          })}
          submit={t({ id: 'agreements.form.save', message: 'Enregistrer' })}
          cancelTo={`objectifs/protocole/${objective.agreementId}`}
          onSubmit={(body) => change.run({ params: { objectiveId: objective.id }, body })}
          conflict={conflict}
        >
          <ObjectiveFields catalogue={indicators} />
        </Form>
      )}
    </Loaded>
  )
}
