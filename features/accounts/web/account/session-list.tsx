import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes, type Session } from '../../contract.ts'
import { deviceOf } from './device.ts'

/** Where one is signed in; a session one does not recognise is closed from here. */
export function SessionList() {
  const { timeZone } = useTerritory()
  const sessions = useLoad(routes.listSessions)
  const close = useAct(routes.revokeSession, { refresh: [routes.listSessions] })
  return (
    <Panel title={t({ id: 'accounts.sessions.title', message: 'Sessions ouvertes' })}>
      {close.problem && <ErrorState problem={close.problem} />}
      <Loaded from={sessions}>
        {({ items }) => (
          <RowList
            rows={items.map((session) => ({
              key: session.id,
              title: deviceOf(session.userAgent),
              detail: detailOf(session, timeZone),
              end: session.isCurrent ? (
                <Tag state="info">{t({ id: 'accounts.sessions.here', message: 'cet appareil' })}</Tag>
              ) : (
                <Button
                  size="small"
                  busy={close.running}
                  onClick={() => close.start({ params: { sessionId: session.id } })}
                >
                  {t({ id: 'accounts.sessions.close', message: 'Fermer cette session' })}
                </Button>
              ),
            }))}
          />
        )}
      </Loaded>
    </Panel>
  )
}

const detailOf = (session: Session, timeZone: string): string =>
  t({
    id: 'accounts.sessions.detail',
    message:
      'Ouverte le {opened}. {remembered, select, true {Gardée sur l’appareil jusqu’au} other {Fermée avec le navigateur, au plus tard le}} {until}.',
    values: {
      opened: formatDateTime(session.openedAt, timeZone),
      until: formatDateTime(session.expiresAt, timeZone),
      remembered: String(session.remembered),
    },
  })
