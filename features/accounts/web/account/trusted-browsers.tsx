import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { routes, type TrustedBrowser } from '../../contract.ts'
import { deviceOf } from './device.ts'

/** Browsers that stand for the second factor; nothing is shown when there is none. */
export function TrustedBrowsers({ browsers }: { readonly browsers: readonly TrustedBrowser[] }) {
  const { timeZone } = useTerritory()
  const forget = useAct(routes.forgetBrowser, { refresh: [routes.listSessions] })
  if (browsers.length === 0) return null
  return (
    <Panel title={t({ id: 'accounts.browsers.title', message: 'Navigateurs dispensés du code' })}>
      {forget.problem && <ErrorState problem={forget.problem} />}
      <RowList
        rows={browsers.map((browser) => ({
          key: browser.id,
          title: deviceOf(browser.userAgent),
          detail: t({
            id: 'accounts.browsers.detail',
            message: 'Depuis le {from}, jusqu’au {until}. Dernier usage le {used}.',
            values: {
              from: formatDateTime(browser.trustedAt, timeZone),
              until: formatDateTime(browser.expiresAt, timeZone),
              used: formatDateTime(browser.lastUsedAt, timeZone),
            },
          }),
          end: (
            <Button
              size="small"
              busy={forget.running}
              onClick={() => forget.start({ params: { browserId: browser.id } })}
            >
              {t({ id: 'accounts.browsers.forget', message: 'Redemander le code ici' })}
            </Button>
          ),
        }))}
      />
    </Panel>
  )
}
