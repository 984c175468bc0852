import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listActivities } from '../contract.ts'
import { paths } from './paths.ts'
import { kindWord } from './words.ts'

/** The workshops with the team's own words, for who runs them. */
export function ActivitiesPanel() {
  const activities = useLoad(listActivities)
  const title = t({ id: 'training.activities', message: 'Les ateliers et leurs deux noms' })
  return (
    <Panel
      title={title}
      actions={
        <LinkButton to={paths.newActivity} size="small">
          {t({ id: 'training.activity.new', message: 'Créer un atelier' })}
        </LinkButton>
      }
    >
      <Loaded from={activities}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'training.activities.none', message: 'Aucun atelier' })}>
              {t({
                id: 'training.activities.none-why',
                message:
                  'Un atelier a un nom pour l’équipe et un nom public, qui ne révèle aucune difficulté.',
              })}
            </EmptyState>
          ) : (
            <RowList
              label={title}
              rows={items.map((one) => ({
                key: one.id,
                title: one.publicLabel,
                detail: [
                  one.label,
                  one.kind && kindWord(one.kind),
                  one.organisationName,
                  one.operationCode &&
                    t({
                      id: 'training.activity.operation-code',
                      message: 'FSE+ {code}',
                      values: { code: one.operationCode },
                    }),
                ]
                  .filter(Boolean)
                  .join(' · '),
                end: (
                  <LinkButton to={paths.activity(one.id)} size="small">
                    {t({ id: 'training.activity.change', message: 'Modifier' })}
                    <span className="sr-only"> {one.publicLabel}</span>
                  </LinkButton>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}
