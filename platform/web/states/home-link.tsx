import { useTerritoryOrNone } from '../api/territory.tsx'
import { LinkButton } from '../design/link-button.tsx'
import { t } from '../i18n/t.ts'

/** The way out of a page that cannot be read: where this seat's work is. */
export function HomeLink() {
  const territory = useTerritoryOrNone()
  return (
    <LinkButton to={territory ? `/${territory.slug}` : '/'}>
      {t({ id: 'platform.home.back', message: "Revenir à l'accueil" })}
    </LinkButton>
  )
}
