import { Checkbox } from '#platform/web/form/choices.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { withBack } from './after-sign-in.ts'

/** The address of one's own account, which browsers fill in. */
export function EmailField() {
  return (
    <TextField
      name="email"
      type="email"
      label={t({ id: 'accounts.email', message: 'Adresse électronique' })}
      autoComplete="username"
    />
  )
}

export function RememberField() {
  return (
    <Checkbox
      name="remember"
      label={t({
        id: 'accounts.sign-in.remember',
        message: 'Garder la session 30 jours sur cet appareil',
      })}
    />
  )
}

/** With the address that one asked for, which names the territory whose provider is offered. */
export function BackToSignIn({ back }: { readonly back?: string | undefined }) {
  const [asked] = useSearchState('retour')
  return (
    <p className="mt-4">
      <PageLink to={withBack('/connexion', back ?? asked)}>
        {t({ id: 'accounts.back', message: 'Revenir à la connexion' })}
      </PageLink>
    </p>
  )
}
