import { readAccessibilityStatement, readOpenAccessibilityStatement } from '#features/territory/contract.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { declared, Findings, HowTried, NoAudit, Remedy } from './accessibility-parts.tsx'
import { Administrators } from './administrators.tsx'
import { Article, Part } from './article.tsx'

const title = () => t({ id: 'platform.about.accessibility', message: 'Accessibilité' })
const blocked = () => t({ id: 'platform.about.blocked', message: 'Une page vous bloque ?' })

/** What the territory declares, what stands behind it, and whom to tell when a page cannot be used. */
export function AccessibilityPage() {
  const statement = useLoad(readAccessibilityStatement)
  const administers = useRight('territory.administer') !== undefined
  return (
    <Loaded from={statement}>
      {(one) => (
        <Article title={title()} detail={declared(one)}>
          <Findings statement={one} />
          <HowTried />
          <Part title={blocked()}>
            {one.audit && <Contact address={one.audit.contact} />}
            <Administrators />
            <Remedy />
          </Part>
          <p>
            <PageLink to={`/accessibilite/${one.slug}`}>
              {t({ id: 'platform.about.public-address', message: 'Adresse publique de cette déclaration' })}
            </PageLink>
          </p>
          {administers && (
            <p data-screen-only>
              <LinkButton to="accessibilite/audit">
                {t({ id: 'platform.about.record-audit', message: 'Enregistrer un audit' })}
              </LinkButton>
            </p>
          )}
        </Article>
      )}
    </Loaded>
  )
}

/** The statement of one territory for anybody: a public body publishes it. */
export function TerritoryAccessibilityPage() {
  const statement = useLoad(readOpenAccessibilityStatement, { params: { slug: usePageParam('slug') } })
  return (
    <Loaded from={statement}>
      {(one) => (
        <Article open title={title()} detail={declared(one)}>
          <Findings statement={one} />
          <HowTried />
          <Part title={blocked()}>
            {one.audit ? <Contact address={one.audit.contact} /> : <AskWhoInvited />}
            <Remedy />
          </Part>
        </Article>
      )}
    </Loaded>
  )
}

/** The same when no territory is known yet: each declares its own state. */
export function OpenAccessibilityPage() {
  return (
    <Article
      open
      title={title()}
      detail={t({
        id: 'platform.about.each-declares',
        message:
          'Chaque territoire déclare son état au référentiel d’accessibilité (RGAA 4.1) ; il est rappelé au bas de ses pages. Sans déclaration : non conforme.',
      })}
    >
      <NoAudit />
      <HowTried />
      <Part title={blocked()}>
        <AskWhoInvited />
        <Remedy />
      </Part>
    </Article>
  )
}

function Contact({ address }: { readonly address: string }) {
  return (
    <p>
      {t({
        id: 'platform.about.contact',
        message: 'Écrivez à {address} : une réponse et un autre moyen d’obtenir le contenu vous sont dus.',
        values: { address },
      })}
    </p>
  )
}

function AskWhoInvited() {
  return (
    <p>
      {t({
        id: 'platform.about.blocked-entry',
        message:
          'Écrivez à la personne qui vous a invité, ou à la structure qui vous accompagne : elle vous répond et peut faire la démarche avec vous.',
      })}
    </p>
  )
}
