import { Checkbox } from '#platform/web/form/choices.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** The six digits that the authenticator shows now. */
export function CodeField({ name = 'code' }: { readonly name?: string }) {
  return (
    <TextField
      name={name}
      label={t({ id: 'accounts.factor.code', message: 'Code de l’application, 6 chiffres' })}
      help={t({
        id: 'accounts.factor.code-help',
        message: 'Il change toutes les 30 secondes, et chaque code sert une fois.',
      })}
      inputMode="numeric"
      autoComplete="one-time-code"
      size={10}
      maxLength={8}
    />
  )
}

export function TrustField() {
  return (
    <Checkbox
      name="trustBrowser"
      label={t({
        id: 'accounts.factor.trust',
        message: 'Ne plus demander ce code sur ce navigateur pendant 30 jours',
      })}
      help={t({
        id: 'accounts.factor.trust-help',
        message: 'Jamais sur un poste partagé. Vous pourrez le retirer dans « Mon compte ».',
      })}
    />
  )
}
