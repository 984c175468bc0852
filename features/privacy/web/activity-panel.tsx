import { roleWord } from '#features/organisations/web/public.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Activity } from '../contract.ts'
import { inLanguage, SourcedWords, toComplete } from './words.tsx'

/** One processing activity: its purpose, its basis, whose data, who receives them, for how long. */
export function ActivityPanel({ activity }: { readonly activity: Activity }) {
  return (
    <Panel
      isItem
      padded
      title={inLanguage(activity.words)}
      actions={
        <Tag>
          {activity.inUse
            ? t({ id: 'privacy.activity.in-use', message: 'des données à ce jour' })
            : t({ id: 'privacy.activity.unused', message: 'aucune donnée à ce jour' })}
        </Tag>
      }
    >
      <FactList facts={factsOf(activity)} />
    </Panel>
  )
}

const factsOf = (activity: Activity) => [
  { label: t({ id: 'privacy.fact.purpose', message: 'Finalité' }), value: inLanguage(activity.purpose) },
  {
    label: t({ id: 'privacy.fact.basis', message: 'Base légale' }),
    value: <SourcedWords of={activity.basis} />,
  },
  { label: t({ id: 'privacy.fact.persons', message: 'Personnes' }), value: inLanguage(activity.persons) },
  {
    label: t({ id: 'privacy.fact.data', message: 'Données' }),
    value: (
      <ul className="grid gap-0.5">
        {activity.classes.map((one) => (
          <li key={one.code}>
            {inLanguage(one.words)}{' '}
            {one.isSensitive && <Tag>{t({ id: 'privacy.sensitive', message: 'sensible' })}</Tag>}
          </li>
        ))}
      </ul>
    ),
  },
  {
    label: t({ id: 'privacy.fact.recipients', message: 'Destinataires' }),
    value: activity.recipients
      .map(({ label, members }) =>
        t({
          id: 'privacy.recipient',
          message: '{label} ({members, plural, =0 {personne à ce jour} one {# membre} other {# membres}})',
          values: { label: roleWord(label), members },
        }),
      )
      .join(', '),
  },
  {
    label: t({ id: 'privacy.fact.retention', message: 'Durée' }),
    value:
      activity.retention.length === 0 ? (
        toComplete()
      ) : (
        <ul className="grid gap-0.5">
          {activity.retention.map((one) => (
            <li key={one.words.fr}>
              <SourcedWords of={one} />
            </li>
          ))}
          <li>
            <PageLink to="reglages">
              {t({ id: 'privacy.fact.settings', message: 'Voir les durées dans « Règles et délais »' })}
            </PageLink>
          </li>
        </ul>
      ),
  },
]
