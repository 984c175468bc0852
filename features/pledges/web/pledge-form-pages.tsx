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
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  changePledge,
  createPledge,
  listPledges,
  type Pledge,
  pledgeChoices,
  pledgeForm,
  readPledge,
} from '../contract.ts'
import { paths } from './paths.ts'
import { fromDirectory, pledgeBody } from './pledge-body.ts'
import { type Choices, PledgeFields } from './pledge-fields.tsx'

const crumb = () => ({ label: t({ id: 'pledges.nav', message: 'Engagements' }), to: paths.pledges })

/** What a signatory promises, as the text says it. */
export function NewPledgePage() {
  const [id] = useNewId()
  const [convention] = useSearchState('convention')
  const title = t({ id: 'pledges.new', message: 'Écrire un engagement' })
  const create = useAct(createPledge, {
    refresh: [listPledges],
    onDone: (made) => {
      say(t({ id: 'pledges.created', message: 'Engagement enregistré.' }))
      go(paths.pledge(made.id))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[crumb()]} />
      <Panel label={title} padded>
        <Loaded from={useLoad(pledgeChoices)}>
          {({ agreements }) =>
            agreements.length === 0 ? (
              <NoAgreement />
            ) : (
              <Form
                schema={pledgeForm}
                initial={{
                  ...{ recurrence: 'once', kind: 'days' },
                  agreementId: (agreements.find((one) => one.id === convention) ?? only(agreements))?.id,
                }}
                toBody={(values) => pledgeBody(values, agreements)}
                submit={t({ id: 'pledges.create', message: 'Enregistrer l’engagement' })}
                cancelTo={paths.pledges}
                onSubmit={(body) => create.run({ body: { id, ...body } })}
              >
                <PledgeFields agreements={agreements} />
              </Form>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

const only = (agreements: Choices) => (agreements.length === 1 ? agreements[0] : undefined)

function NoAgreement() {
  return (
    <EmptyState title={t({ id: 'pledges.no-agreement', message: 'Aucune convention' })}>
      {t({
        id: 'pledges.no-agreement-how',
        message: 'Écrivez d’abord la convention : un engagement s’y rattache.',
      })}
    </EmptyState>
  )
}

export function EditPledgePage() {
  const pledgeId = usePageParam('pledgeId')
  const pledge = useLoad(readPledge, { params: { pledgeId } }, { onFocus: 'keep', onMount: 'ask' })
  const choices = useLoad(pledgeChoices)
  const title = t({ id: 'pledges.edit', message: 'Modifier l’engagement' })
  return (
    <Loaded from={pledge}>
      {(known) => (
        <>
          <PageHeader title={title} crumbs={[crumb(), { label: known.label, to: paths.pledge(known.id) }]} />
          <Panel label={title} padded>
            <Loaded from={choices}>
              {({ agreements }) => <EditForm key={known.version} pledge={known} agreements={agreements} />}
            </Loaded>
          </Panel>
        </>
      )}
    </Loaded>
  )
}

function EditForm({ pledge, agreements }: { readonly pledge: Pledge; readonly agreements: Choices }) {
  const { id, agreementId, kind, label, quantity, recurrence, dueOn } = pledge
  const { version, conflict } = useKeptVersion(pledge.version)
  const change = useAct(changePledge, {
    refresh: [listPledges, readPledge],
    onDone: () => {
      say(t({ id: 'pledges.changed', message: 'Engagement modifié.' }))
      go(paths.pledge(id))
    },
  })
  return (
    <Form
      schema={pledgeForm}
      initial={{
        ...{ agreementId, kind, label, quantity: quantity / 100, recurrence, dueOn },
        partyId: pledge.partyId ?? fromDirectory,
        ...{ organisationId: pledge.organisationId ?? undefined, article: pledge.article ?? undefined },
        ...{ unit: pledge.unit ?? undefined, fromOn: pledge.fromOn ?? undefined },
        ...{ serves: pledge.serves ?? undefined, contactId: pledge.contactId ?? undefined },
      }}
      toBody={(values) => pledgeBody(values, agreements)}
      submit={t({ id: 'pledges.create', message: 'Enregistrer l’engagement' })}
      cancelTo={paths.pledge(id)}
      conflict={conflict}
      onSubmit={(body) => change.run({ params: { pledgeId: id }, body: { ...body, version } })}
    >
      <PledgeFields agreements={agreements} signatoryName={pledge.signatoryName} />
    </Form>
  )
}
