import { type ReactNode, useState } from 'react'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** A password that can be shown while one types it. */
export function PasswordField({
  name,
  label,
  isNew,
  help,
}: {
  readonly name: string
  readonly label: string
  readonly isNew?: boolean
  readonly help?: ReactNode
}) {
  const [shown, setShown] = useState(false)
  return (
    <TextField
      name={name}
      label={label}
      help={help}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      after={
        <button
          type="button"
          aria-pressed={shown}
          className="min-h-(--control) shrink-0 px-1 text-link underline underline-offset-2"
          onClick={() => setShown(!shown)}
        >
          {shown
            ? t({ id: 'accounts.password.hide', message: 'Masquer' })
            : t({ id: 'accounts.password.show', message: 'Afficher' })}
        </button>
      }
    />
  )
}
