import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { type FollowUp, readFirstContactPage, readFollowUp } from '../../contract.ts'
import { paths } from '../paths.ts'
import { FollowedContact } from './followed-contact.tsx'

/** The state and the answers of one request, for who holds its code; nothing is kept in the browser. */
export function FollowUpPage() {
  const slug = usePageParam('slug')
  const facts = useLoad(readFirstContactPage, { params: { slug } })
  const [opened, setOpened] = useState<{ readonly code: string; readonly contact: FollowUp }>()
  return (
    <PlainFrame title={facts.data?.name ?? 'bassin'}>
      <div className="grid gap-4 text-17 [--control:3rem]">
        <PageHeader large title={t({ id: 'contacts.follow', message: 'Votre demande' })} />
        {opened ? (
          <FollowedContact
            slug={slug}
            code={opened.code}
            contact={opened.contact}
            onChange={(contact) => setOpened({ ...opened, contact })}
          />
        ) : (
          <Form
            submit={t({ id: 'contacts.follow.open', message: 'Lire ma réponse' })}
            onSubmit={async (_, values) => {
              const code = String(values.code ?? '').trim()
              setOpened({ code, contact: await call(readFollowUp, { params: { slug }, body: { code } }) })
            }}
          >
            <TextField
              name="code"
              label={t({ id: 'contacts.follow.code', message: 'Votre code' })}
              help={t({
                id: 'contacts.follow.code-help',
                message: 'Douze lettres, par exemple BCDF-GHJK-LMNP. Avec ou sans tirets.',
              })}
              size={20}
              maxLength={40}
            />
          </Form>
        )}
        <p className="border-t border-line pt-3">
          <PageLink to={`/${paths.ask(slug)}`} className="inline-block min-h-8">
            {t({ id: 'contacts.follow.new', message: 'Faire une nouvelle demande' })}
          </PageLink>
        </p>
      </div>
    </PlainFrame>
  )
}
