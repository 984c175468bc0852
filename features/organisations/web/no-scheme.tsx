import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'

/** What a page that needs a scheme says before the territory has one: an ordinary case, with its way out. */
export function NoScheme() {
  const mayWrite = useRight('organisations.write') !== undefined
  return (
    <EmptyState
      title={t({ id: 'organisations.scheme.none', message: 'Ce territoire n’a pas de dispositif.' })}
      actions={
        mayWrite && (
          <LinkButton to="dispositifs/nouveau" kind="primary" icon="add">
            {t({ id: 'organisations.scheme.add', message: 'Ouvrir un dispositif' })}
          </LinkButton>
        )
      }
    >
      {mayWrite
        ? t({
            id: 'organisations.scheme.first',
            message: 'C’est lui qui reçoit les prescriptions et accueille les parcours : ouvrez-le d’abord.',
          })
        : t({
            id: 'organisations.scheme.first-ask',
            message:
              'C’est lui qui reçoit les prescriptions et accueille les parcours. L’administration du territoire peut l’ouvrir.',
          })}
    </EmptyState>
  )
}
