import type { ReactNode } from 'react'
import { NoticesInForce, paths, ShippedNotices } from '#features/people/web/public.ts'
import { paths as residents } from '#features/privacy/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Administrators } from './administrators.tsx'
import { Article, Part } from './article.tsx'
import { WhatIsKept } from './what-is-kept.tsx'

const publicTitle = () =>
  t({ id: 'platform.data.public', message: 'La page publique à donner aux personnes' })

const title = () => t({ id: 'platform.foot.data', message: 'Données personnelles' })

/** What is kept about persons in this territory, why, how long, and whom to ask. */
export function DataPage() {
  const { name, slug } = useTerritory()
  return (
    <Article
      title={title()}
      detail={t({
        id: 'platform.data.controller',
        message: '{name} répond de ce qui est noté ici. Bassin est l’outil qui le garde.',
        values: { name },
      })}
    >
      <WhatIsKept contact={<Administrators />} />
      <Notices>
        <NoticesInForce />
      </Notices>
      <p>
        <PageLink to={`/${residents.residents(slug)}`}>{publicTitle()}</PageLink>
      </p>
      <p>
        <PageLink to={paths.notices}>
          {t({ id: 'platform.data.every-version', message: 'Toutes les versions des notices' })}
        </PageLink>
      </p>
    </Article>
  )
}

/** The same before anyone signs in. */
export function OpenDataPage() {
  return (
    <Article
      open
      title={title()}
      detail={t({
        id: 'platform.data.controllers',
        message: 'Chaque territoire répond de ce qu’il note. Bassin est l’outil qui le garde.',
      })}
    >
      <WhatIsKept
        contact={
          <p>
            {t({
              id: 'platform.data.contact-open',
              message:
                'Adressez-vous à la personne qui vous accompagne, ou à la personne chargée de la protection des données de votre collectivité.',
            })}
          </p>
        }
      />
      <Notices>
        <ShippedNotices />
      </Notices>
    </Article>
  )
}

/** The texts given to persons when a file is opened. */
function Notices({ children }: { readonly children: ReactNode }) {
  return (
    <Part title={t({ id: 'platform.data.notices', message: 'Les notices remises aux personnes' })}>
      {children}
    </Part>
  )
}
