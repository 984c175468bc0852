import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { paths } from './paths.ts'

/** Nothing found differs from a local offer that nobody brought yet. */
export function NoService({ kept }: { readonly kept: number }) {
  const mayKeep = useRight('services.keep') !== undefined
  if (kept > 0)
    return (
      <EmptyState title={t({ id: 'services.none', message: 'Aucun service ne correspond' })}>
        {t({ id: 'services.none.why', message: 'Retirez un filtre, ou cherchez une famille de thèmes.' })}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t({ id: 'services.empty', message: 'L’offre locale n’est pas encore importée' })}
      actions={
        mayKeep && (
          <LinkButton to={paths.lists} kind="primary">
            {t({ id: 'services.import', message: 'Importer des services' })}
          </LinkButton>
        )
      }
    >
      {mayKeep
        ? t({
            id: 'services.empty.keep',
            message:
              'Téléchargez les fichiers de data·inclusion, puis importez-les : structures, puis services.',
          })
        : t({
            id: 'services.empty.ask',
            message: 'La personne qui pilote ou administre le territoire peut l’importer.',
          })}
    </EmptyState>
  )
}
