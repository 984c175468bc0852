import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listOrientations } from '../contract.ts'
import { OrientationPanel } from './orientation-panel.tsx'
import { paths } from './paths.ts'

/** What was asked of local services for somebody, and what became of each. */
export function OrientationsPage() {
  const personId = usePageParam('personId')
  const loaded = useLoad(listOrientations, { params: { personId } }, { onFocus: 'keep' })
  const find = (
    <LinkButton to={paths.forPerson(personId)} kind="primary">
      {t({ id: 'services.find', message: 'Trouver un service' })}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t({ id: 'services.orientations', message: 'Orientations vers des services' })}
        crumbs={[
          { label: t({ id: 'services.file', message: 'Dossier' }), to: pathwayPaths.person(personId) },
        ]}
        actions={find}
      />
      <Loaded from={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'services.orientations.none', message: 'Aucune orientation' })}>
              {t({
                id: 'services.orientations.none-why',
                message: 'Choisissez un service : sa réponse reviendra ici et dans « À faire ».',
              })}
            </EmptyState>
          ) : (
            <div className="grid gap-3">
              {items.map((one) => (
                <OrientationPanel key={one.id} one={one} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  )
}
