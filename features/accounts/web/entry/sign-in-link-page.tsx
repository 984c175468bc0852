import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes } from '../../contract.ts'
import { afterSignIn } from './after-sign-in.ts'
import { AskByMail } from './ask-by-mail.tsx'
import { EntryFrame } from './entry-frame.tsx'
import { RememberField } from './entry-parts.tsx'

export function AskSignInLinkPage() {
  return (
    <AskByMail
      route={routes.askSignInLink}
      title={t({ id: 'accounts.link.title', message: 'Entrer par courriel' })}
      submit={t({ id: 'accounts.link.ask', message: 'Recevoir un lien de connexion' })}
      sent={t({
        id: 'accounts.link.sent',
        message:
          'Si cette adresse a un compte, un courriel part à l’instant. Son lien sert une fois, pendant 15 minutes.',
      })}
    />
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
            <RememberField />
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
