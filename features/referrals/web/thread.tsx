import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type {
  answerQuestion,
  askSender,
  examineReferral,
  readSentReferral,
  SentReferral,
} from '../contract.ts'

interface ThreadProps {
  readonly referralId: string
  readonly messages: SentReferral['messages']
  /** Absent: nothing can be written now. */
  readonly route?: typeof answerQuestion | typeof askSender
  readonly refresh?: readonly (typeof readSentReferral | typeof examineReferral)[]
}

/** Questions of the entry desk and answers of the sender. */
export function Thread({ referralId, messages, route, refresh }: ThreadProps) {
  if (messages.length === 0 && !route) return null
  return (
    <Panel title={t({ id: 'referrals.thread', message: 'Échanges' })} padded>
      <ol className="mb-3 grid gap-2">
        {messages.map((one) => (
          <li key={one.id}>
            <p className="text-13 text-ink-2">
              {one.fromSender
                ? t({ id: 'referrals.thread.sender', message: 'Prescripteur' })
                : t({ id: 'referrals.thread.desk', message: 'Cellule d’entrée' })}
              {one.authorName && `, ${one.authorName}`}, {formatDateTime(one.at)}
            </p>
            <p className="whitespace-pre-line">{one.body}</p>
          </li>
        ))}
      </ol>
      {route && <Write referralId={referralId} route={route} refresh={refresh ?? []} />}
    </Panel>
  )
}

function Write({
  referralId,
  route,
  refresh,
}: Required<Pick<ThreadProps, 'referralId' | 'route' | 'refresh'>>) {
  const [id, renew] = useNewId()
  const write = useAct(route as typeof askSender, { refresh, onDone: renew })
  return (
    <Form
      schema={(route as typeof askSender).body}
      toBody={(values) => ({ ...nest(values), id })}
      submit={t({ id: 'referrals.thread.send', message: 'Envoyer le message' })}
      emptyWhenDone
      onSubmit={(body) => write.run({ params: { referralId }, body })}
    >
      <TextArea
        name="body"
        label={t({ id: 'referrals.thread.message', message: 'Message' })}
        rows={3}
        maxLength={2000}
      />
    </Form>
  )
}
