import { schemeOptions } from '#features/organisations/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  changeOperation,
  createOperation,
  listOperations,
  type Operation,
  readOperation,
} from '../contract.ts'
import { OperationFields } from './operation-fields.tsx'
import { paths } from './paths.ts'

const crumb = () => ({
  label: t({ id: 'funding.operations', message: 'Opérations FSE+' }),
  to: paths.operations,
})

/** A new operation, as the managing service agreed it. */
export function NewOperationPage() {
  const [id] = useNewId()
  const schemes = useLoad(schemeOptions)
  const title = t({ id: 'funding.operation.new', message: 'Créer une opération' })
  const create = useAct(createOperation, {
    refresh: [listOperations],
    onDone: (made) => {
      say(t({ id: 'funding.operation.created', message: 'Opération créée.' }))
      go(paths.operation(made.id))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={schemes}>
          {({ items }) => (
            <Form
              schema={createOperation.body}
              initial={{ schemeId: items.length === 1 ? items[0]?.id : undefined }}
              toBody={(values) => ({ ...nest(values), id })}
              submit={title}
              cancelTo={paths.operations}
              onSubmit={(body) => create.run({ body })}
            >
              <OperationFields schemes={items} />
            </Form>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

export function EditOperationPage() {
  const operationId = usePageParam('operationId')
  const operation = useLoad(readOperation, { params: { operationId } }, { onFocus: 'keep', onMount: 'ask' })
  return (
    <Loaded from={operation}>
      {(known) => (
        <>
          <PageHeader
            title={t({ id: 'funding.operation.change', message: 'Modifier l’opération' })}
            crumbs={[crumb(), { label: known.label, to: paths.operation(known.id) }]}
          />
          <Panel label={known.label} padded>
            <EditForm key={known.version} operation={known} />
          </Panel>
        </>
      )}
    </Loaded>
  )
}

function EditForm({ operation }: { readonly operation: Operation }) {
  const { id, code, label, programme, managingService, startsOn, endsOn, schemeId, holdUntil, version } =
    operation
  const { reportSentOn } = operation
  const schemes = useLoad(schemeOptions)
  const change = useAct(changeOperation, {
    refresh: [listOperations, readOperation],
    onDone: () => {
      say(t({ id: 'funding.operation.changed', message: 'Opération modifiée.' }))
      go(paths.operation(id))
    },
  })
  return (
    <Loaded from={schemes}>
      {({ items }) => (
        <Form
          schema={changeOperation.body}
          initial={{
            ...{ code, label, programme, managingService, startsOn, endsOn, schemeId },
            holdUntil: holdUntil ?? undefined,
            reportSentOn: reportSentOn ?? undefined,
          }}
          toBody={(values) => ({ ...nest(values), version })}
          submit={t({ id: 'funding.operation.save', message: 'Enregistrer l’opération' })}
          cancelTo={paths.operation(id)}
          conflict={() =>
            t({
              id: 'funding.operation.conflict',
              message: 'Quelqu’un a modifié cette opération entre-temps : rechargez la page pour la relire.',
            })
          }
          onSubmit={(body) => change.run({ params: { operationId: id }, body })}
        >
          <OperationFields schemes={items} />
        </Form>
      )}
    </Loaded>
  )
}
