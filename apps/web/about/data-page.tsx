import { reasonLabels, shippedNotices } from '#features/people/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Administrators } from './administrators.tsx'
import { Article, Part } from './article.tsx'
import { WhatIsKept } from './what-is-kept.tsx'

const title = () => t({ id: 'platform.foot.data', message: 'Données personnelles' })

/** What is kept about persons in this territory, why, how long, and whom to ask. */
export function DataPage() {
  const { name } = useTerritory()
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
      <Notices />
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
      <Notices />
    </Article>
  )
}

/** The texts given to persons when a file is opened, as they ship: legal words, kept in French. */
function Notices() {
  return (
    <Part title={t({ id: 'platform.data.notices', message: 'Les notices remises aux personnes' })}>
      {shippedNotices.map((notice) => (
        <details key={`${notice.code} ${notice.version}`} className="border-b border-line pb-2">
          <summary>
            {reasonLabels()[notice.code]}{' '}
            {notice.verifiedOn === null && (
              <Tag>{t({ id: 'platform.data.to-check', message: 'à vérifier' })}</Tag>
            )}
          </summary>
          <div lang="fr" className="mt-2 grid gap-1.5">
            <p className="font-title">{notice.title}</p>
            {notice.body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <p className="mt-2 text-13 text-ink-2">
            {t({
              id: 'platform.data.notice-source',
              message: 'Version {version}, en vigueur depuis le {day}. Source : {source}.',
              values: {
                version: notice.version,
                day: formatDate(notice.validFrom, 'long'),
                source: notice.source,
              },
            })}
          </p>
        </details>
      ))}
    </Part>
  )
}
