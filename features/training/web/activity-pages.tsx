import { organisationOptions } from '#features/organisations/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  changeActivity,
  createActivity,
  listActivities,
  listSessions,
  operationOptions,
} from '../contract.ts'
import { activityKinds } from '../rules/activity-kinds.ts'
import { paths } from './paths.ts'
import { kindWord } from './words.ts'

const crumb = () => ({ label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions })
const refresh = [listActivities, listSessions]

export function NewActivityPage() {
  const [id] = useNewId()
  const title = t({ id: 'training.activity.new', message: 'Créer un atelier' })
  const create = useAct(createActivity, {
    refresh,
    onDone: () => {
      say(t({ id: 'training.activity.created', message: 'Atelier créé. Créez maintenant ses séances.' }))
      go(`${paths.newSessions}?atelier=${id}`)
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Form
          schema={createActivity.body}
          initial={{ countsHours: true }}
          toBody={(values) => ({ ...nest(values), id })}
          submit={title}
          cancelTo={paths.sessions}
          onSubmit={(body) => create.run({ body })}
        >
          <ActivityFields />
        </Form>
      </Panel>
    </>
  )
}

export function EditActivityPage() {
  const activityId = usePageParam('activityId')
  const activities = useLoad(listActivities, {}, { onFocus: 'keep', onMount: 'ask' })
  const title = t({ id: 'training.activity.change-title', message: 'Modifier l’atelier' })
  const change = useAct(changeActivity, {
    refresh,
    onDone: () => {
      say(t({ id: 'training.activity.changed', message: 'Atelier modifié.' }))
      go(paths.sessions)
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={activities}>
          {({ items }) => {
            const known = items.find((one) => one.id === activityId)
            if (!known)
              return (
                <EmptyState title={t({ id: 'training.activity.gone', message: 'Atelier introuvable' })} />
              )
            const { label, publicLabel, kind, countsHours, organisationId, operationId, version } = known
            return (
              <Form
                schema={changeActivity.body}
                initial={{
                  ...{ label: label ?? undefined, publicLabel, kind: kind ?? undefined, countsHours },
                  ...{ organisationId, operationId: operationId ?? undefined },
                }}
                toBody={(values) => ({ ...nest(values), version })}
                submit={t({ id: 'training.activity.save', message: 'Enregistrer l’atelier' })}
                cancelTo={paths.sessions}
                onSubmit={(body) => change.run({ params: { activityId }, body })}
              >
                <ActivityFields />
              </Form>
            )
          }}
        </Loaded>
      </Panel>
    </>
  )
}

function ActivityFields() {
  const organisations = useLoad(organisationOptions, { query: {} })
  const operations = useLoad(operationOptions)
  return (
    <>
      <TextField
        name="publicLabel"
        label={t({ id: 'training.field.public', message: 'Nom public' })}
        help={t({
          id: 'training.field.public-help',
          message:
            'Ce que lisent la personne, les courriels, les calendriers et les autres participants : il ne révèle aucune difficulté.',
        })}
        maxLength={120}
      />
      <TextField
        name="label"
        label={t({ id: 'training.field.label', message: 'Nom pour l’équipe' })}
        help={t({ id: 'training.field.label-help', message: 'Lu seulement par qui tient les ateliers.' })}
        maxLength={120}
      />
      <Select
        name="kind"
        label={t({ id: 'training.field.kind', message: 'Nature' })}
        options={activityKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
      />
      <Select
        name="organisationId"
        label={t({ id: 'training.field.organisation', message: 'Structure qui organise' })}
        help={t({
          id: 'training.field.organisation-help',
          message: 'Ses membres opérateurs d’étape y notent les présences.',
        })}
        options={(organisations.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <Select
        name="operationId"
        optional
        label={t({ id: 'training.field.operation', message: 'Opération FSE+' })}
        help={t({
          id: 'training.field.operation-help',
          message: 'L’émargement portera l’emblème de l’Union européenne.',
        })}
        empty={t({ id: 'training.field.operation-none', message: 'Aucune' })}
        options={(operations.data?.items ?? []).map((one) => ({
          value: one.id,
          label: `${one.code}, ${one.label}`,
        }))}
      />
      <Checkbox
        name="countsHours"
        label={t({ id: 'training.field.hours', message: 'Ses heures comptent pour la personne' })}
      />
    </>
  )
}
