import { addDays, weekday } from '#kernel/dates.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listNews } from '../../contract/caseload.ts'
import { paths } from '../paths.ts'
import { moveWord } from './move-words.ts'

/** On Monday since Friday, else since the day before: what others did on the files. */
const sinceOf = (today: string): string => addDays(today, weekday(today) === 1 ? -3 : -1)

export function NewsPanel({ today }: { readonly today: string }) {
  const since = sinceOf(today)
  const news = useLoad(listNews, { query: { since } })
  return (
    <Panel
      title={t({
        id: 'pathways.news',
        message: 'Depuis {day}',
        values: { day: formatDate(since, 'weekday') },
      })}
    >
      <Loaded from={news}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t({ id: 'pathways.news.none', message: 'Aucun changement sur vos dossiers.' })}
            />
          ) : (
            <RowList
              rows={items.map((item) => ({
                key: item.id,
                title: <PageLink to={paths.person(item.personId)}>{item.personName}</PageLink>,
                detail: [
                  item.byName ?? item.organisationName,
                  moveWord(item.subjectKind, item.move),
                  item.stepLabel,
                  item.reasonText,
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}
