import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'

export function NotThere() {
  return (
    <EmptyState
      title={t({ id: 'accounts.access.not-there', message: 'Cette personne n’a pas d’accès ici.' })}
      actions={
        <LinkButton to="acces">{t({ id: 'accounts.access.back', message: 'Revenir aux accès' })}</LinkButton>
      }
    />
  )
}
