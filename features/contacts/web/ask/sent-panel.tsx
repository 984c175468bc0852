import { useEffect, useRef } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageTitle } from '#platform/web/pages/page-title.ts'
import type { sendFirstContact } from '../../contract.ts'
import { paths } from '../paths.ts'
import { deskWord } from '../words.ts'
import { CodeSign } from './code-sign.tsx'

/** The code, once, and what happens next with its day. */
export function SentPanel({
  slug,
  sent,
}: {
  readonly slug: string
  readonly sent: ClientReply<typeof sendFirstContact>
}) {
  const title = t({ id: 'contacts.sent', message: 'Votre demande est envoyée' })
  usePageTitle(title)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="grid gap-4 text-17 [--control:3rem]">
      <h1 ref={heading} tabIndex={-1} className="text-28">
        {title}
      </h1>
      <p>
        {t({
          id: 'contacts.sent.next',
          message: 'Réponse au plus tard le {day}. Elle vient de : {who}.',
          values: {
            day: formatDate(sent.answerDueOn, 'long'),
            who: sent.organisationName ?? deskWord(),
          },
        })}
      </p>
      <CodeSign code={sent.code} />
      <p>
        {t({
          id: 'contacts.sent.keep',
          message: 'Notez ce code ou prenez-le en photo. Il n’est affiché qu’une fois.',
        })}
      </p>
      <div>
        <LinkButton kind="primary" to={`/${paths.followUp(slug)}`}>
          {t({ id: 'contacts.sent.follow', message: 'J’ai noté mon code : suivre ma demande' })}
        </LinkButton>
      </div>
    </div>
  )
}
