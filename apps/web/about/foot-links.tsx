import { useTerritory } from '#platform/web/api/territory.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { version } from '../../../package.json'
import { helpTitle } from '../help/help-title.ts'
import { statusWords } from './status-words.ts'

const quiet = 'text-ink-3 hover:text-ink'
const dataLabel = () => t({ id: 'platform.foot.data', message: 'Données personnelles' })

/** Under the rail: what the territory declares, what is kept about persons, which Bassin this is. */
export function FrameLinks() {
  const { accessibilityStatus } = useTerritory()
  return (
    <ul className="mb-1 grid gap-1">
      <li>
        <PageLink to="aide" className={quiet}>
          {helpTitle()}
        </PageLink>
      </li>
      <li>
        <PageLink to="accessibilite" className={quiet}>
          {t({
            id: 'platform.foot.accessibility',
            message: 'Accessibilité : {status}',
            values: { status: statusWords[accessibilityStatus]() },
          })}
        </PageLink>
      </li>
      <li>
        <PageLink to="donnees-personnelles" className={quiet}>
          {dataLabel()}
        </PageLink>
      </li>
      <li>
        {t({
          id: 'platform.foot.version',
          message: 'Bassin {version}, logiciel libre (EUPL 1.2)',
          values: { version },
        })}
      </li>
    </ul>
  )
}

/** The same before anyone signs in, when no territory is known yet. */
export function EntryLinks() {
  return (
    <>
      <PageLink to="/accessibilite" className="text-ink-2">
        {t({ id: 'platform.about.accessibility', message: 'Accessibilité' })}
      </PageLink>
      <PageLink to="/donnees-personnelles" className="text-ink-2">
        {dataLabel()}
      </PageLink>
    </>
  )
}
