import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { routes } from '../../contract.ts'
import { CodeField, TrustField } from './code-fields.tsx'

interface Entering {
  readonly onEntered: () => Promise<void>
}
interface Checking extends Entering {
  readonly mayTrust: boolean
}

/** The code of the authenticator or, without it, one of the recovery codes. */
export function CheckFactor({ onEntered, mayTrust }: Checking) {
  const [recovering, setRecovering] = useState(false)
  return (
    <>
      {recovering ? <Recover onEntered={onEntered} /> : <Check onEntered={onEntered} mayTrust={mayTrust} />}
      <p className="mt-4">
        <Button kind="quiet" onClick={() => setRecovering(!recovering)}>
          {recovering
            ? t({ id: 'accounts.factor.use-code', message: 'Utiliser l’application' })
            : t({ id: 'accounts.factor.use-recovery', message: 'Utiliser un code de secours' })}
        </Button>
      </p>
      <p className="mt-2 text-13 text-ink-2">
        {t({
          id: 'accounts.factor.lost',
          message:
            'Ni application, ni code de secours ? La personne qui administre votre territoire peut remettre votre second facteur à zéro, après avoir vérifié que c’est bien vous.',
        })}
      </p>
    </>
  )
}

function Check({ onEntered, mayTrust }: Checking) {
  const check = useAct(routes.checkFactor)
  return (
    <Form
      schema={routes.checkFactor.body}
      initial={{ trustBrowser: false }}
      submit={t({ id: 'accounts.factor.check', message: 'Vérifier le code' })}
      onSubmit={async (body) => {
        await check.run({ body })
        await onEntered()
      }}
    >
      <CodeField />
      {mayTrust && <TrustField />}
    </Form>
  )
}

function Recover({ onEntered }: Entering) {
  const recover = useAct(routes.spendRecoveryCode)
  return (
    <Form
      schema={routes.spendRecoveryCode.body}
      submit={t({ id: 'accounts.factor.recover', message: 'Entrer avec ce code de secours' })}
      onSubmit={async (body) => {
        const { left } = await recover.run({ body })
        say(
          t({
            id: 'accounts.factor.recovered',
            message:
              '{left, plural, =0 {C’était votre dernier code de secours.} one {Il vous reste # code de secours.} other {Il vous reste # codes de secours.}}',
            values: { left },
          }),
        )
        await onEntered()
      }}
    >
      <TextField
        name="code"
        label={t({ id: 'accounts.factor.recovery-code', message: 'Code de secours' })}
        help={t({
          id: 'accounts.factor.recovery-help',
          message: 'Un des dix codes imprimés ou notés en reliant l’application. Il sert une fois.',
        })}
        size={18}
        maxLength={20}
      />
    </Form>
  )
}
