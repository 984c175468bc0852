import { useRight } from '#platform/web/api/territory.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { paths } from './paths.ts'

/** In the file of a person: the way to what opens her own page. It loads nothing, and so leaves no line. */
export function PersonPanel({ personId }: { readonly personId: string }) {
  if (useRight('pathways.follow') === undefined) return null
  return (
    <Panel title={t({ id: 'participant.panel', message: 'Accès de la personne' })} padded>
      <PageLink to={paths.access(personId)}>
        {t({ id: 'participant.panel.open', message: 'Ouvrir son accès et ses demandes' })}
      </PageLink>
    </Panel>
  )
}
