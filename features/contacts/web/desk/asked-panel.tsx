import type { ReactNode } from 'react'
import { formatPhone } from '#kernel/phone.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ContactDetail } from '../../contract.ts'
import { ageWord, answerWord, topicLabel } from '../words.ts'

/** What the person asked in her words, how to answer her, then what was said on both sides. */
export function AskedPanel({ contact }: { readonly contact: ContactDetail }) {
  const { timeZone } = useTerritory()
  const { firstName, communeName, phone, email, answerBy } = contact
  return (
    <Panel title={t({ id: 'contacts.asked', message: 'La demande' })} padded>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Fact term={t({ id: 'contacts.asked.topic', message: 'Cherche' })}>{topicLabel(contact.topic)}</Fact>
        <Fact term={t({ id: 'contacts.asked.age', message: 'Âge' })}>{ageWord(contact.ageBand)}</Fact>
        {communeName && (
          <Fact term={t({ id: 'contacts.column.commune', message: 'Commune' })}>{communeName}</Fact>
        )}
        {firstName && <Fact term={t({ id: 'contacts.asked.name', message: 'Prénom' })}>{firstName}</Fact>}
        {answerBy && !contact.isErased && (
          <Fact term={t({ id: 'contacts.asked.answer', message: 'Réponse' })}>
            {phone ? (
              <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
            ) : email ? (
              <a href={`mailto:${email}`}>{email}</a>
            ) : (
              answerWord(answerBy)
            )}
          </Fact>
        )}
      </dl>
      {contact.words && <p className="mt-3 whitespace-pre-line break-words">{contact.words}</p>}
      {contact.messages.some(({ body }) => body !== '') && (
        <ol className="mt-3 grid gap-2">
          {contact.messages.map((message) => (
            <li
              key={message.id}
              className={`border-s-3 px-3 py-1 ${message.authorName ? 'border-action' : 'border-line-strong'}`}
            >
              <p className="text-13 text-ink-2">
                {message.authorName ?? t({ id: 'contacts.asked.person', message: 'La personne' })},{' '}
                {formatDateTime(message.at, timeZone)}
              </p>
              <p className="whitespace-pre-line break-words">{message.body}</p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
