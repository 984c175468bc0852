import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes } from '../../contract.ts'
import { afterSignIn } from './after-sign-in.ts'
import { EntryFrame } from './entry-frame.tsx'

/** Asks for a link by mail: the answer is the same whether or not the address has an account. */
export function AskSignInLinkPage() {
  const [sent, setSent] = useState(false)
  const ask = useAct(routes.askSignInLink, { onDone: () => setSent(true) })
  return (
    <EntryFrame title={t({ id: 'accounts.link.title', message: 'Entrer par courriel' })}>
      {sent ? (
        <div role="status">
          <Note kind="info">
            {t({
              id: 'accounts.link.sent',
              message:
                'Si cette adresse a un compte, un courriel part à l’instant. Son lien sert une fois, pendant 15 minutes.',
            })}
          </Note>
        </div>
      ) : (
        <Form
          schema={routes.askSignInLink.body}
          submit={t({ id: 'accounts.link.ask', message: 'Recevoir un lien de connexion' })}
          onSubmit={(body) => ask.run({ body })}
        >
          <TextField
            name="email"
            type="email"
            label={t({ id: 'accounts.email', message: 'Adresse électronique' })}
            autoComplete="username"
          />
        </Form>
      )}
      <p className="mt-4">
        <PageLink to="/connexion">{t({ id: 'accounts.back', message: 'Revenir à la connexion' })}</PageLink>
      </p>
    </EntryFrame>
  )
}

/** Opened from the mail. Only the button spends the link: programs that read mails open every address. */
export function TakeSignInLinkPage() {
  const token = usePageParam('token')
  const link = useLoad(routes.readSignInLink, { params: { token } }, { onFocus: 'keep' })
  const take = useAct(routes.takeSignInLink)
  return (
    <EntryFrame title={t({ id: 'accounts.link.title', message: 'Entrer par courriel' })}>
      <Loaded from={link}>
        {({ email }) => (
          <Form
            schema={routes.takeSignInLink.body}
            initial={{ remember: false }}
            submit={t({ id: 'accounts.link.take', message: 'Entrer' })}
            onSubmit={async (body) => {
              await take.run({ params: { token }, body })
              await afterSignIn('/')
            }}
          >
            <p>
              {t({ id: 'accounts.link.whose', message: 'Ce lien ouvre le compte' })}{' '}
              <strong className="break-all">{email}</strong>
            </p>
            <Checkbox
              name="remember"
              label={t({
                id: 'accounts.sign-in.remember',
                message: 'Garder la session 30 jours sur cet appareil',
              })}
            />
          </Form>
        )}
      </Loaded>
      <p className="mt-4">
        <PageLink to="/connexion/lien">
          {t({ id: 'accounts.new-password.again', message: 'Recevoir un autre lien' })}
        </PageLink>
      </p>
    </EntryFrame>
  )
}
