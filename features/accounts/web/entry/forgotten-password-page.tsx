import { t } from '#platform/web/i18n/t.ts'
import { routes } from '../../contract.ts'
import { AskByMail } from './ask-by-mail.tsx'

export function ForgottenPasswordPage() {
  return (
    <AskByMail
      route={routes.askPasswordReset}
      title={t({ id: 'accounts.forgotten.title', message: 'Mot de passe oublié' })}
      submit={t({ id: 'accounts.forgotten.submit', message: 'Recevoir un lien' })}
      sent={t({
        id: 'accounts.forgotten.sent',
        message:
          'Si cette adresse a un compte, un courriel part à l’instant. Son lien sert une fois, pendant une heure.',
      })}
    />
  )
}
