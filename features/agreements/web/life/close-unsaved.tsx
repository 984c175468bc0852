import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Under the form of one part of the text: leaves it as it was. */
export function CloseUnsaved({ onClose }: { readonly onClose: () => void }) {
  return (
    <p className="mt-2">
      <Button kind="quiet" onClick={onClose}>
        {t({ id: 'agreements.life.article.close', message: 'Fermer sans enregistrer' })}
      </Button>
    </p>
  )
}
