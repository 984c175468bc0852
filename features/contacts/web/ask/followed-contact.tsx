import { formatPhone } from '#kernel/phone.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { addWords, type FollowUp, takeBackContact } from '../../contract.ts'
import { deskWord, topicWord } from '../words.ts'

/** What happens with the request, what was answered, one word more, and the way to take it back. */
export function FollowedContact({
  slug,
  code,
  contact,
  onChange,
}: {
  readonly slug: string
  readonly code: string
  readonly contact: FollowUp
  readonly onChange: (contact: FollowUp) => void
}) {
  const takeBack = useAct(takeBackContact, { onDone: onChange })
  return (
    <>
      <p role="status">{situationOf(contact)}</p>
      {contact.organisationPhone && contact.state !== 'withdrawn' && (
        <p>
          {t({ id: 'contacts.follow.call', message: 'Vous pouvez aussi appeler :' })}{' '}
          <a href={`tel:${contact.organisationPhone}`} className="inline-block min-h-8">
            {formatPhone(contact.organisationPhone)}
          </a>
        </p>
      )}
      {contact.state !== 'withdrawn' && (
        <ol className="grid gap-2">
          <Said who={t({ id: 'contacts.follow.me', message: 'Vous' })}>
            {contact.words ?? topicWord(contact.topic)}
          </Said>
          {contact.messages.map((message) => (
            <Said
              key={message.at + message.body}
              isAnswer={!message.isMine}
              who={
                message.isMine
                  ? t({ id: 'contacts.follow.me', message: 'Vous' })
                  : (contact.organisationName ?? deskWord())
              }
            >
              {message.body}
            </Said>
          ))}
        </ol>
      )}
      {contact.mayWrite && <AddWords slug={slug} code={code} onChange={onChange} />}
      {contact.mayWithdraw && contact.state !== 'withdrawn' && (
        <div>
          <AskBefore
            verb={t({ id: 'contacts.withdraw', message: 'Retirer ma demande' })}
            title={t({ id: 'contacts.withdraw.sure', message: 'Retirer votre demande ?' })}
            act={takeBack}
            onConfirm={() => takeBack.run({ params: { slug }, body: { code } })}
          >
            {t({
              id: 'contacts.withdraw.why',
              message: 'Tout ce qui est écrit est effacé tout de suite. Le code ne sert plus.',
            })}
          </AskBefore>
        </div>
      )}
    </>
  )
}

function Said({
  who,
  isAnswer,
  children,
}: {
  readonly who: string
  readonly isAnswer?: boolean
  readonly children: string
}) {
  return (
    <li className={`border-s-3 px-3 py-2 ${isAnswer ? 'border-action bg-selected' : 'border-line-strong'}`}>
      <p className="text-14 font-semibold">{who}</p>
      <p className="whitespace-pre-line break-words">{children}</p>
    </li>
  )
}

function AddWords({
  slug,
  code,
  onChange,
}: {
  readonly slug: string
  readonly code: string
  readonly onChange: (contact: FollowUp) => void
}) {
  const [id, renew] = useNewId()
  const add = useAct(addWords, {
    onDone: (contact) => {
      renew()
      onChange(contact)
    },
  })
  return (
    <Form
      schema={addWords.body}
      emptyWhenDone
      toBody={(values) => ({ ...values, code, id })}
      submit={t({ id: 'contacts.add.send', message: 'Envoyer' })}
      onSubmit={(body) => add.run({ params: { slug }, body })}
    >
      <TextArea
        name="body"
        label={t({ id: 'contacts.add', message: 'Ajouter un mot' })}
        help={t({
          id: 'contacts.ask.words-help',
          message: 'Rien sur votre santé. Jamais votre numéro de sécurité sociale.',
        })}
        maxLength={1000}
      />
    </Form>
  )
}

const situationOf = ({ state, receivedOn, answerDueOn, organisationName }: FollowUp): string => {
  const who = organisationName ?? deskWord()
  if (state === 'withdrawn')
    return t({ id: 'contacts.now.withdrawn', message: 'Votre demande est retirée. Tout est effacé.' })
  if (state === 'closed') return t({ id: 'contacts.now.closed', message: 'Les échanges sont terminés.' })
  if (state === 'answered')
    return t({ id: 'contacts.now.answered', message: '{who} vous a répondu.', values: { who } })
  return t({
    id: 'contacts.now.waiting',
    message: 'Demande reçue le {received}. {who} vous répond au plus tard le {due}.',
    values: {
      received: formatDate(receivedOn, 'long'),
      due: answerDueOn ? formatDate(answerDueOn, 'long') : '–',
      who,
    },
  })
}
