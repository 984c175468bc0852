import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  changeFunding,
  createFunding,
  type Funding,
  fundingForm,
  listFundings,
  removeFunding,
} from '../contract.ts'
import { FundingFields, fundingBody } from './funding-fields.tsx'
import { paths } from './paths.ts'

const crumb = () => ({
  label: t({ id: 'pledges.fundings', message: 'Financements des opérateurs' }),
  to: paths.fundings,
})
const submit = () => t({ id: 'pledges.fundings.save', message: 'Enregistrer le financement' })

export function NewFundingPage() {
  const [id] = useNewId()
  const title = t({ id: 'pledges.fundings.new', message: 'Écrire un financement' })
  const create = useAct(createFunding, {
    refresh: [listFundings],
    onDone: () => {
      say(t({ id: 'pledges.fundings.created', message: 'Financement enregistré.' }))
      go(paths.fundings)
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Form
          schema={fundingForm}
          initial={{ source: 'directory' }}
          toBody={fundingBody}
          submit={submit()}
          cancelTo={paths.fundings}
          onSubmit={(body) => create.run({ body: { id, ...body } })}
        >
          <FundingFields />
        </Form>
      </Panel>
    </>
  )
}

export function EditFundingPage() {
  const fundingId = usePageParam('fundingId')
  const title = t({ id: 'pledges.fundings.edit', message: 'Modifier le financement' })
  return (
    <Loaded from={useLoad(listFundings, { query: {} }, { onFocus: 'keep', onMount: 'ask' })}>
      {({ items }) => {
        const funding = items.find((one) => one.id === fundingId)
        if (!funding)
          return (
            <>
              <PageHeader title={title} crumbs={[crumb()]} />
              <Panel label={title}>
                <EmptyState
                  title={t({ id: 'pledges.gone', message: 'Cette ligne n’existe plus' })}
                  actions={
                    <PageLink to={paths.fundings}>
                      {t({ id: 'pledges.fundings.back', message: 'Revenir aux financements' })}
                    </PageLink>
                  }
                />
              </Panel>
            </>
          )
        return (
          <>
            <PageHeader title={title} crumbs={[crumb()]} actions={<Remove funding={funding} />} />
            <Panel label={title} padded>
              <EditForm key={funding.version} funding={funding} />
            </Panel>
          </>
        )
      }}
    </Loaded>
  )
}

function EditForm({ funding }: { readonly funding: Funding }) {
  const { id, operatorId, year, funderId, agreementId } = funding
  const { version, conflict } = useKeptVersion(funding.version)
  const change = useAct(changeFunding, {
    refresh: [listFundings],
    onDone: () => {
      say(t({ id: 'pledges.fundings.changed', message: 'Financement modifié.' }))
      go(paths.fundings)
    },
  })
  return (
    <Form
      schema={fundingForm}
      initial={{
        ...{ operatorId, year, source: funderId ? 'directory' : 'name', funderId: funderId ?? undefined },
        funderName: funderId ? undefined : funding.sourceName,
        plannedCents: funding.plannedCents / 100,
        paidCents: funding.paidCents / 100,
        note: funding.note ?? undefined,
      }}
      toBody={fundingBody}
      submit={submit()}
      cancelTo={paths.fundings}
      conflict={conflict}
      onSubmit={(body) => change.run({ params: { fundingId: id }, body: { ...body, agreementId, version } })}
    >
      <FundingFields known={funding} />
    </Form>
  )
}

function Remove({ funding }: { readonly funding: Funding }) {
  const remove = useAct(removeFunding, {
    refresh: [listFundings],
    onDone: () => {
      say(t({ id: 'pledges.fundings.removed', message: 'Financement retiré.' }))
      go(paths.fundings)
    },
  })
  return (
    <AskBefore
      verb={t({ id: 'pledges.fundings.remove', message: 'Retirer le financement' })}
      kind="quiet"
      act={remove}
      onConfirm={() => remove.run({ params: { fundingId: funding.id }, query: { version: funding.version } })}
    >
      <p>
        {t({
          id: 'pledges.fundings.remove-why',
          message: 'Cette ligne quitte les totaux. À faire pour une ligne écrite par erreur.',
        })}
      </p>
    </AskBefore>
  )
}
