import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { routes } from '../../contract.ts'
import { PasswordField } from '../entry/password-field.tsx'
import { PasswordHelp } from '../entry/password-help.tsx'

export function ChangePassword() {
  const change = useAct(routes.changePassword, {
    refresh: [routes.listSessions],
    onDone: () =>
      say(
        t({ id: 'accounts.change.done', message: 'Mot de passe changé. Vos autres sessions sont fermées.' }),
      ),
  })
  return (
    <Form
      schema={routes.changePassword.body}
      submit={t({ id: 'accounts.new-password.submit', message: 'Changer le mot de passe' })}
      emptyWhenDone
      onSubmit={(body) => change.run({ body })}
    >
      <PasswordField
        name="current"
        label={t({ id: 'accounts.change.current', message: 'Mot de passe actuel' })}
      />
      <PasswordField
        name="next"
        isNew
        label={t({ id: 'accounts.new-password', message: 'Nouveau mot de passe' })}
        help={<PasswordHelp />}
      />
    </Form>
  )
}
