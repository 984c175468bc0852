import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'

/** No pledge is written yet: what to do about it, for who may write one, else who will. */
export function NoPledge({ mayWrite }: { readonly mayWrite: boolean }) {
  return (
    <EmptyState title={t({ id: 'pledges.none', message: 'Aucun engagement écrit' })}>
      {mayWrite
        ? t({
            id: 'pledges.none-write',
            message: 'Relisez la convention : écrivez ce que chaque signataire y promet.',
          })
        : t({
            id: 'pledges.none-read',
            message: 'Qui pilote écrit ici ce que chaque signataire a promis.',
          })}
    </EmptyState>
  )
}
