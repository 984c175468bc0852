import { useTerritory } from '#platform/web/api/territory.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { UsefulKeys } from '#platform/web/frame/useful-keys.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { mayOpen } from '#platform/web/pages/may-open.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { type Guide, guides } from './guides.ts'
import { helpTitle } from './help-title.ts'

/** The guides of one's roles, then the others. */
export function HelpPage() {
  const { rights } = useTerritory()
  const own = guides.filter((guide) => mayOpen(rights, guide.right))
  const others = guides.filter((guide) => !own.includes(guide))
  return (
    <div className="grid max-w-[640px] gap-4">
      <PageHeader
        title={helpTitle()}
        detail={t({
          id: 'platform.help.detail',
          message: 'Un guide par rôle, à lire ou à imprimer. Les mots en gras sont ceux des boutons.',
        })}
      />
      <List title={t({ id: 'platform.help.own', message: 'Pour ce que vous faites ici' })} of={own} />
      {others.length > 0 && (
        <List title={t({ id: 'platform.help.others', message: 'Ce que font les autres' })} of={others} />
      )}
      <UsefulKeys />
    </div>
  )
}

function List({ title, of }: { readonly title: string; readonly of: readonly Guide[] }) {
  return (
    <Panel label={title} padded>
      <h2 className="mb-1 text-16">{title}</h2>
      <ul className="grid gap-1">
        {of.map((guide) => (
          <li key={guide.name}>
            <PageLink to={`aide/${guide.name}`}>{guide.title()}</PageLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
