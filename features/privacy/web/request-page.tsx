import { formatPhone } from '#kernel/phone.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatLabelled } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listRequests, type PrivacyRequest, type RequestStepKind } from '../contract.ts'
import { paths } from './paths.ts'
import { RequestStepForm } from './request-step-form.tsx'
import { channelLabels, kindLabels, outcomeLabels, stateOf } from './request-words.ts'
import { isWaiting } from './use-waiting.ts'

/** One request: what is asked, by when to answer, what was done, and the next gesture. */
export function RequestPage() {
  const requestId = usePageParam('requestId')
  return (
    <Loaded from={useLoad(listRequests)}>
      {({ items }) => {
        const request = items.find((one) => one.id === requestId)
        return request ? <Request request={request} /> : <NotThere />
      }}
    </Loaded>
  )
}

function NotThere() {
  return (
    <EmptyState
      title={t({ id: 'privacy.request.not-there', message: 'Cette demande n’existe pas, ou plus.' })}
      actions={
        <LinkButton to={paths.requests}>
          {t({ id: 'privacy.request.back', message: 'Revenir aux demandes' })}
        </LinkButton>
      }
    />
  )
}

function Request({ request }: { readonly request: PrivacyRequest }) {
  const { shape, words } = stateOf(request)
  const done = request.steps.map((step) => step.kind)
  const left = (['identity', 'extended', 'answered'] as const).filter((kind) => !done.includes(kind))
  return (
    <>
      <PageHeader
        title={request.requester}
        mark={<Tag state={shape}>{words}</Tag>}
        crumbs={[
          {
            label: t({ id: 'privacy.requests', message: 'Demandes sur les données personnelles' }),
            to: paths.requests,
          },
        ]}
      />
      <div className="grid gap-3">
        <Panel title={kindLabels()[request.kind]} padded>
          <FactList facts={factsOf(request)} />
        </Panel>
        <DonePanel request={request} />
        {isWaiting(request) &&
          left.map((kind) => <RequestStepForm key={kind} request={request} kind={kind} />)}
      </div>
    </>
  )
}

const factsOf = (request: PrivacyRequest) => [
  {
    label: t({ id: 'privacy.column.received', message: 'Reçue le' }),
    value: `${formatDate(request.receivedOn, 'long')} (${channelLabels()[request.channel]})`,
  },
  ...(request.contact
    ? [
        {
          label: t({ id: 'privacy.request.field.contact', message: 'Où lui répondre' }),
          value: formatPhone(request.contact),
        },
      ]
    : []),
  ...(request.details
    ? [
        {
          label: t({ id: 'privacy.request.field.details', message: 'Précisions' }),
          value: <span className="whitespace-pre-line">{request.details}</span>,
        },
      ]
    : []),
  {
    label: t({ id: 'privacy.request.noted-by', message: 'Notée par' }),
    value: request.createdByName ?? channelLabels()[request.channel],
  },
]

const stepLabels = (): Record<RequestStepKind, string> => ({
  identity: t({ id: 'privacy.step.identity', message: 'Identité vérifiée' }),
  extended: t({ id: 'privacy.step.extended', message: 'Délai prolongé de deux mois' }),
  answered: t({ id: 'privacy.step.answered', message: 'Réponse donnée' }),
})

function DonePanel({ request: { steps } }: { readonly request: PrivacyRequest }) {
  const title = t({ id: 'privacy.request.done', message: 'Ce qui a été fait' })
  return (
    <Panel title={title}>
      {steps.length === 0 ? (
        <EmptyState title={t({ id: 'privacy.request.nothing-done', message: 'Rien encore' })} />
      ) : (
        <RowList
          label={title}
          rows={steps.map((step) => ({
            key: step.kind,
            title: step.outcome
              ? formatLabelled(stepLabels()[step.kind], outcomeLabels()[step.outcome])
              : stepLabels()[step.kind],
            detail: `${step.words} (${step.byName})`,
            end: formatDate(step.onDate),
          }))}
        />
      )}
    </Panel>
  )
}
