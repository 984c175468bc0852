import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeMean, createMean, listMeans, type SharedMean } from '../contract.ts'
import { meanBody, sharesOfNobody } from './mean-body.ts'
import { MeanFields } from './mean-fields.tsx'
import { paths } from './paths.ts'

const crumb = () => ({ label: t({ id: 'pledges.means', message: 'Moyens partagés' }), to: paths.means })
const submit = () => t({ id: 'pledges.means.save', message: 'Enregistrer le moyen partagé' })

export function NewMeanPage() {
  const [id] = useNewId()
  const title = t({ id: 'pledges.means.new', message: 'Écrire un moyen partagé' })
  const create = useAct(createMean, {
    refresh: [listMeans],
    onDone: () => {
      say(t({ id: 'pledges.means.created', message: 'Moyen partagé enregistré.' }))
      go(paths.means)
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Form
          schema={createMean.body}
          initial={{ kind: 'tool' }}
          toBody={(values) => ({ id, ...meanBody(values) })}
          refuses={sharesOfNobody}
          submit={submit()}
          cancelTo={paths.means}
          onSubmit={(body) => create.run({ body })}
        >
          <MeanFields />
        </Form>
      </Panel>
    </>
  )
}

export function EditMeanPage() {
  const meanId = usePageParam('meanId')
  const title = t({ id: 'pledges.means.edit', message: 'Modifier le moyen partagé' })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={useLoad(listMeans, {}, { onFocus: 'keep', onMount: 'ask' })}>
          {({ items }) => {
            const mean = items.find((one) => one.id === meanId)
            if (!mean)
              return <EmptyState title={t({ id: 'pledges.gone', message: 'Cette ligne n’existe plus' })} />
            return <EditForm key={mean.version} mean={mean} />
          }}
        </Loaded>
      </Panel>
    </>
  )
}

function EditForm({ mean }: { readonly mean: SharedMean }) {
  const { id, kind, label, lenderId, fromOn, toOn, users } = mean
  const { version, conflict } = useKeptVersion(mean.version)
  const change = useAct(changeMean, {
    refresh: [listMeans],
    onDone: () => {
      say(t({ id: 'pledges.means.changed', message: 'Moyen partagé modifié.' }))
      go(paths.means)
    },
  })
  return (
    <Form
      schema={changeMean.body}
      initial={{
        ...{ kind, label, lenderId, fromOn, toOn: toOn ?? undefined },
        ...Object.fromEntries(
          users.flatMap(({ organisationId, sharePercent }, at) => [
            [`users/${at}/organisationId`, organisationId],
            [`users/${at}/sharePercent`, sharePercent ?? undefined],
          ]),
        ),
      }}
      toBody={(values) => ({ ...meanBody(values), agreementId: mean.agreementId, version })}
      refuses={sharesOfNobody}
      submit={submit()}
      cancelTo={paths.means}
      conflict={conflict}
      onSubmit={(body) => change.run({ params: { meanId: id }, body })}
    >
      <MeanFields known={mean} />
    </Form>
  )
}
