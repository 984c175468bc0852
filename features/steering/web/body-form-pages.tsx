import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeBody, createBody, listBodies, readBody } from '../contract.ts'
import { bodyKinds } from '../rules/body-kinds.ts'
import { BodyFields } from './body-fields.tsx'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { paths } from './paths.ts'
import { kindWord } from './words.ts'

export const bodiesCrumb = () => ({ label: t({ id: 'steering.nav', message: 'Comités' }), to: paths.bodies })

export function NewBodyPage() {
  const { timeZone } = useTerritory()
  const [convention] = useSearchState('convention')
  const [id] = useNewId()
  const create = useAct(createBody, {
    refresh: [listBodies],
    onDone: () => {
      say(t({ id: 'steering.created', message: 'Comité créé : ajoutez ses membres.' }))
      go(paths.body(id))
    },
  })
  const title = t({ id: 'steering.new', message: 'Créer un comité' })
  return (
    <>
      <PageHeader title={title} crumbs={[bodiesCrumb()]} />
      <Panel label={title} padded>
        <Form
          schema={createBody.body}
          initial={{
            kind: 'steering',
            openedOn: today(timeZone),
            agreementIds: convention ? [convention] : [],
          }}
          toBody={(values) => ({ ...values, id })}
          submit={t({ id: 'steering.create', message: 'Créer le comité' })}
          cancelTo={paths.bodies}
          onSubmit={(body) => create.run({ body })}
        >
          <RadioGroup
            name="kind"
            label={t({ id: 'steering.field.kind', message: 'Sorte de comité' })}
            help={t({
              id: 'steering.field.kind-help',
              message:
                'Un comité local pour l’emploi suit les règles de son décret ; les autres, les réglages du territoire.',
            })}
            options={bodyKinds.map((value) => ({ value, label: kindWord(value) }))}
          />
          <BodyFields />
        </Form>
      </Panel>
    </>
  )
}

export function ChangeBodyPage() {
  const bodyId = usePageParam('bodyId')
  const read = useLoad(readBody, { params: { bodyId } }, { onFocus: 'keep', onMount: 'ask' })
  const change = useAct(changeBody, {
    refresh: [listBodies, readBody],
    onDone: () => {
      say(t({ id: 'steering.changed', message: 'Comité modifié.' }))
      go(paths.body(bodyId))
    },
  })
  const title = t({ id: 'steering.change', message: 'Modifier le comité' })
  return (
    <Loaded from={read}>
      {({ body }) => (
        <>
          <PageHeader title={title} crumbs={[bodiesCrumb(), { label: body.label, to: paths.body(bodyId) }]} />
          <Panel label={title} padded>
            <Form
              schema={changeBody.body}
              initial={{
                ...{ label: body.label, purpose: body.purpose, openedOn: body.openedOn },
                agreementIds: body.agreements.map(({ id }) => id),
                ...(body.closedOn && { closedOn: body.closedOn }),
              }}
              toBody={(values) => ({ ...values, version: body.version })}
              conflict={() => <MovedMeanwhile of={readBody} />}
              submit={t({ id: 'steering.save', message: 'Enregistrer le comité' })}
              cancelTo={paths.body(bodyId)}
              onSubmit={(sent) => change.run({ params: { bodyId }, body: sent })}
            >
              <BodyFields />
              <DateField
                name="closedOn"
                label={t({ id: 'steering.field.closed', message: 'Clos le' })}
                help={t({
                  id: 'steering.field.closed-help',
                  message: 'Après ce jour, plus de séance ; ses décisions se suivent encore.',
                })}
                optional
              />
            </Form>
          </Panel>
        </>
      )}
    </Loaded>
  )
}
