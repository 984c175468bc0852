import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listSettings, type ShownSetting } from '../../contract.ts'
import { SettingDates, SettingSource, SettingValue } from './setting-facts.tsx'
import { SettingForm } from './setting-form.tsx'
import { inLanguage } from './setting-words.ts'

/** One setting: its value, what was set before by whom, and its change for who may. */
export function ChangeSettingPage() {
  const code = `${usePageParam('feature')}.${usePageParam('setting')}`
  return (
    <Loaded from={useLoad(listSettings)}>
      {({ items, today }) => {
        const setting = items.find((one) => one.code === code)
        return setting ? <Setting setting={setting} today={today} /> : <Unknown />
      }}
    </Loaded>
  )
}

const crumbs = () => [
  { label: t({ id: 'territory.nav.dated-settings', message: 'Règles et délais' }), to: 'reglages' },
]

function Unknown() {
  return (
    <PageHeader
      title={t({ id: 'territory.setting.unknown', message: 'Ce réglage n’existe pas' })}
      crumbs={crumbs()}
    />
  )
}

function Setting({ setting, today }: { readonly setting: ShownSetting; readonly today: string }) {
  const mayChange = useRight('territory.administer') !== undefined
  return (
    <>
      <PageHeader title={inLanguage(setting.label)} detail={inLanguage(setting.help)} crumbs={crumbs()} />
      <div className="grid items-start gap-4 side:grid-cols-2">
        <div className="grid gap-4">
          <Panel title={t({ id: 'territory.setting.now', message: 'En vigueur aujourd’hui' })} padded>
            <div className="grid gap-2">
              <div className="font-semibold">
                <SettingValue editor={setting.editor} value={setting.value} />
              </div>
              <SettingDates setting={setting} />
              <SettingSource setting={setting} />
            </div>
          </Panel>
          <History setting={setting} />
        </div>
        {mayChange && (
          <Panel title={t({ id: 'territory.setting.new-value', message: 'Nouvelle valeur' })} padded>
            <SettingForm setting={setting} today={today} />
          </Panel>
        )}
      </div>
    </>
  )
}

function History({ setting: { editor, history } }: { readonly setting: ShownSetting }) {
  const title = t({ id: 'territory.setting.history-title', message: 'Valeurs choisies par le territoire' })
  if (history.length === 0)
    return (
      <Panel title={title}>
        <EmptyState
          title={t({ id: 'territory.setting.no-history', message: 'Le territoire n’a encore rien choisi.' })}
        />
      </Panel>
    )
  return (
    <Panel title={title}>
      <ul>
        {history.map((one) => (
          <li key={`${one.validFrom} ${one.setAt}`} className="border-b border-line px-4 py-2 last:border-0">
            <SettingValue editor={editor} value={one.value} />
            <p className="text-13 text-ink-2">
              {t({
                id: 'territory.setting.set',
                message: 'À partir du {day}. {by, select, none {Écrit} other {Écrit par {name}}} le {at}.',
                values: {
                  day: formatDate(one.validFrom),
                  by: one.setBy === null ? 'none' : 'member',
                  name: one.setBy ?? '',
                  at: formatDateTime(one.setAt),
                },
              })}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
