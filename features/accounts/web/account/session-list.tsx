import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes, type Session } from '../../contract.ts'
import { deviceOf } from './device.ts'
import { TrustedBrowsers } from './trusted-browsers.tsx'

/** Where one is signed in; a session one does not recognise is closed from here. */
export function SessionList() {
  const { timeZone } = useTerritory()
  const sessions = useLoad(routes.listSessions)
  const close = useAct(routes.revokeSession, { refresh: [routes.listSessions] })
  const closeOthers = useAct(routes.revokeOtherSessions, {
    refresh: [routes.listSessions],
    onDone: () =>
      say(t({ id: 'accounts.sessions.others-closed', message: 'Vos autres sessions sont fermées.' })),
  })
  const others = sessions.data?.items.some((session) => !session.isCurrent)
  const problem = close.problem ?? closeOthers.problem
  return (
    <div className="grid gap-3">
      <Panel
        title={t({ id: 'accounts.sessions.title', message: 'Sessions ouvertes' })}
        actions={
          others && (
            <Button size="small" busy={closeOthers.running} onClick={() => closeOthers.start({})}>
              {t({ id: 'accounts.sessions.close-others', message: 'Fermer toutes les autres' })}
            </Button>
          )
        }
      >
        {problem && <ErrorState problem={problem} />}
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
      {sessions.data && <TrustedBrowsers browsers={sessions.data.browsers} />}
    </div>
  )
}

const detailOf = (session: Session, timeZone: string): string =>
  [
    t({
      id: 'accounts.sessions.detail',
      message:
        'Ouverte le {opened}. {remembered, select, true {Gardée sur l’appareil jusqu’au} other {Fermée avec le navigateur, au plus tard le}} {until}.',
      values: {
        opened: formatDateTime(session.openedAt, timeZone),
        until: formatDateTime(session.expiresAt, timeZone),
        remembered: String(session.remembered),
      },
    }),
    t({
      id: 'accounts.sessions.last-use',
      message:
        'Dernier usage le {used}{network, select, here { depuis le réseau où vous êtes} elsewhere { depuis un autre réseau} other {}}.',
      values: {
        used: formatDateTime(session.lastUsedAt, timeZone),
        network: { 'this-one': 'here', another: 'elsewhere', unknown: 'other' }[session.network],
      },
    }),
    session.waitsForFactor
      ? t({
          id: 'accounts.sessions.waits',
          message: 'Le second facteur n’y a pas été donné : elle n’ouvre rien.',
        })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
