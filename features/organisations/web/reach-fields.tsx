import { Button } from '#platform/web/design/button.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** How to reach a partner, or somebody there. */
export function ReachFields() {
  return (
    <>
      <TextField
        name="email"
        optional
        type="email"
        label={t({ id: 'organisations.field.email', message: 'Adresse électronique' })}
      />
      <TextField
        name="phone"
        optional
        type="tel"
        size={18}
        label={t({ id: 'organisations.field.phone', message: 'Téléphone' })}
      />
    </>
  )
}

/** The way out of a form that opened in place. */
export function CloseForm({ onClose }: { readonly onClose: () => void }) {
  return (
    <div>
      <Button kind="quiet" onClick={onClose}>
        {t({ id: 'organisations.contact.cancel', message: 'Fermer sans enregistrer' })}
      </Button>
    </div>
  )
}
