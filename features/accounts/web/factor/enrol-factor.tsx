import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { routes } from '../../contract.ts'
import { EnrolmentKey } from './enrolment-key.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** Three moments: why, the key and its first code, the recovery codes. */
export function EnrolFactor({ onEntered }: { readonly onEntered: () => Promise<void> }) {
  const [codes, setCodes] = useState<readonly string[]>()
  const [key, setKey] = useState<Parameters<typeof EnrolmentKey>[0]['shown']>()
  const start = useAct(routes.startEnrolment, { onDone: setKey })
  if (codes) return <RecoveryCodes codes={codes} onKept={() => void onEntered()} />
  if (key) return <EnrolmentKey shown={key} onConfirmed={setCodes} />
  return (
    <>
      <p>
        {t({
          id: 'accounts.factor.why',
          message:
            'Vos rôles le demandent : à chaque connexion s’ajoute un code de votre téléphone. Il vous faut une application d’authentification (FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…).',
        })}
      </p>
      {start.problem && (
        <div className="mt-3">
          <ErrorState problem={start.problem} />
        </div>
      )}
      <p className="mt-4">
        <Button kind="primary" busy={start.running} onClick={() => start.start({ body: {} })}>
          {t({ id: 'accounts.factor.start', message: 'Relier mon application' })}
        </Button>
      </p>
    </>
  )
}
