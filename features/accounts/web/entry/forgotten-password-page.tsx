import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { routes } from '../../contract.ts'
import { EntryFrame } from './entry-frame.tsx'

/** The answer is the same whether or not the address has an account. */
export function ForgottenPasswordPage() {
  const [sent, setSent] = useState(false)
  const ask = useAct(routes.askPasswordReset, { onDone: () => setSent(true) })
  return (
    <EntryFrame title={t({ id: 'accounts.forgotten.title', message: 'Mot de passe oublié' })}>
      {sent ? (
        <div role="status">
          <Note kind="info">
            {t({
              id: 'accounts.forgotten.sent',
              message:
                'Si cette adresse a un compte, un courriel part à l’instant. Son lien sert une fois, pendant une heure.',
            })}
          </Note>
        </div>
      ) : (
        <Form
          schema={routes.askPasswordReset.body}
          submit={t({ id: 'accounts.forgotten.submit', message: 'Recevoir un lien' })}
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
