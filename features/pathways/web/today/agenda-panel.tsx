import { useLoad } from '#platform/web/api/use-load.ts'
import { Agenda } from '#platform/web/design/agenda.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readAgenda } from '../../contract/meetings.ts'
import { agendaItem } from '../agenda/agenda-item.tsx'
import { paths } from '../paths.ts'

/** The appointments of the day, the next one marked. */
export function AgendaPanel({ today, timeZone }: { readonly today: string; readonly timeZone: string }) {
  const agenda = useLoad(readAgenda, { query: { from: today, to: today } })
  return (
    <Panel
      title={t({ id: 'pathways.agenda.day', message: 'Agenda du jour' })}
      actions={<PageLink to={paths.agenda}>{t({ id: 'pathways.agenda.week', message: 'Semaine' })}</PageLink>}
    >
      <Loaded from={agenda}>
        {({ items }) => {
          const now = new Date().toISOString()
          const next = items.find((item) => item.presence === 'planned' && item.at >= now)
          if (items.length === 0)
            return (
              <EmptyState
                title={t({ id: 'pathways.agenda.none', message: "Aucun rendez-vous aujourd'hui." })}
              />
            )
          return (
            <Agenda
              items={items.map((item) => ({
                ...agendaItem(item, timeZone),
                next: item === next,
                over: item.at < now,
              }))}
            />
          )
        }}
      </Loaded>
    </Panel>
  )
}
