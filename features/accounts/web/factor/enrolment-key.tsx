import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Square } from '#platform/web/design/square.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { routes } from '../../contract.ts'
import { CodeField, TrustField } from './code-fields.tsx'

type Shown = ClientReply<typeof routes.startEnrolment>

/** The square to read with the telephone, the same key in letters, and the first code that proves it was taken. */
export function EnrolmentKey({
  shown,
  onConfirmed,
}: {
  readonly shown: Shown
  readonly onConfirmed: (codes: readonly string[]) => void
}) {
  const confirm = useAct(routes.confirmEnrolment, {
    refresh: [routes.ownFactor],
    onDone: (reply) => onConfirmed(reply.recoveryCodes),
  })
  return (
    <>
      <p>
        {t({
          id: 'accounts.factor.scan',
          message:
            'Dans l’application, ajoutez un compte et visez ce carré. Sans appareil photo, recopiez la clé.',
        })}
      </p>
      <Square
        square={shown.square}
        label={t({
          id: 'accounts.factor.square',
          message: 'Carré à lire avec l’application ; la même clé suit en lettres.',
        })}
      />
      <p className="mb-4">
        {t({ id: 'accounts.factor.key', message: 'Clé :' })}{' '}
        <code className="font-semibold break-words select-all">{shown.key}</code>
      </p>
      <Form
        schema={routes.confirmEnrolment.body}
        initial={{ trustBrowser: false }}
        submit={t({ id: 'accounts.factor.confirm', message: 'Vérifier le premier code' })}
        onSubmit={(body) => confirm.run({ body })}
      >
        <CodeField />
        <TrustField />
      </Form>
    </>
  )
}
