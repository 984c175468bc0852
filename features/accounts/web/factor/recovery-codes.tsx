import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Shown this once: printed or copied, then gone. */
export function RecoveryCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[]
  readonly onKept: () => void
}) {
  return (
    <section aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" tabIndex={-1} ref={(title) => title?.focus()}>
        {t({ id: 'accounts.recovery.title', message: 'Vos dix codes de secours' })}
      </h2>
      <p className="mt-1">
        {t({
          id: 'accounts.recovery.detail',
          message:
            'Sans votre téléphone, un de ces codes ouvre votre compte, une fois. Gardez-les à part de votre mot de passe.',
        })}
      </p>
      <ul className="my-3 grid grid-cols-2 gap-x-4 gap-y-1 rounded-panel border border-line px-4 py-3">
        {codes.map((code) => (
          <li key={code}>
            <code className="font-semibold">{code}</code>
          </li>
        ))}
      </ul>
      <Note kind="warn">{t({ id: 'accounts.recovery.once', message: 'Ils ne s’afficheront plus.' })}</Note>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button icon="print" onClick={() => window.print()}>
          {t({ id: 'accounts.recovery.print', message: 'Imprimer les codes' })}
        </Button>
        <Button kind="primary" onClick={onKept}>
          {t({ id: 'accounts.recovery.kept', message: 'J’ai gardé ces codes, continuer' })}
        </Button>
      </div>
    </section>
  )
}
