import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { routes } from '../../contract.ts'
import { EntryFrame } from './entry-frame.tsx'
import { PasswordField } from './password-field.tsx'
import { PasswordHelp } from './password-help.tsx'

export function NewPasswordPage() {
  const token = usePageParam('token')
  const reset = useAct(routes.resetPassword, {
    onDone: () => {
      say(
        t({
          id: 'accounts.new-password.done',
          message: 'Mot de passe changé. Connectez-vous avec le nouveau.',
        }),
      )
      go('/connexion')
    },
  })
  return (
    <EntryFrame
      title={t({ id: 'accounts.new-password.title', message: 'Choisir un nouveau mot de passe' })}
      detail={t({ id: 'accounts.new-password.detail', message: 'Vos sessions ouvertes seront fermées.' })}
    >
      <Form
        schema={routes.resetPassword.body}
        submit={t({ id: 'accounts.new-password.submit', message: 'Changer le mot de passe' })}
        onSubmit={(body) => reset.run({ params: { token }, body })}
      >
        <PasswordField
          name="password"
          isNew
          label={t({ id: 'accounts.new-password', message: 'Nouveau mot de passe' })}
          help={<PasswordHelp />}
        />
      </Form>
      <p className="mt-4">
        <PageLink to="/mot-de-passe">
          {t({ id: 'accounts.new-password.again', message: 'Recevoir un autre lien' })}
        </PageLink>
      </p>
    </EntryFrame>
  )
}
