import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportSettings, listSettings, type ShownSetting } from '../../contract.ts'
import { SettingDates, SettingSource, SettingValue } from './setting-facts.tsx'
import { inLanguage } from './setting-words.ts'

/** Codes are `feature.setting`; a dot in an address reads as the ending of a file. */
const settingPath = (code: string): string => `reglages/${code.replace('.', '/')}`

/** What the territory chose, what ships and what nobody checked yet, for every member. */
export function DatedSettingsPage() {
  return (
    <>
      <PageHeader
        title={t({ id: 'territory.nav.dated-settings', message: 'Règles et délais' })}
        detail={t({
          id: 'territory.setting.detail',
          message:
            'Chaque valeur vaut à partir d’une date. Les actes gardent la règle du jour où ils ont eu lieu.',
        })}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportSettings, { body: { format, filters: {} } })}
          />
        }
      />
      <Loaded from={useLoad(listSettings)}>
        {({ items }) => (
          <div className="grid gap-4">
            {[...Map.groupBy(items, (setting) => setting.group.fr)].map(([group, settings]) => (
              <SettingGroup key={group} settings={settings} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}

function SettingGroup({ settings }: { readonly settings: readonly ShownSetting[] }) {
  const [first] = settings
  const unchecked = settings.filter((setting) => setting.verifiedOn === null).length
  return (
    <Panel
      title={first && inLanguage(first.group)}
      detail={
        unchecked > 0 &&
        t({
          id: 'territory.setting.unchecked',
          message: '{unchecked, plural, one {# source à vérifier} other {# sources à vérifier}}',
          values: { unchecked },
        })
      }
    >
      <ul>
        {settings.map((setting) => (
          <SettingRow key={setting.code} setting={setting} />
        ))}
      </ul>
    </Panel>
  )
}

function SettingRow({ setting }: { readonly setting: ShownSetting }) {
  const mayChange = useRight('territory.administer') !== undefined
  const label = inLanguage(setting.label)
  return (
    <li className="grid gap-x-4 gap-y-1.5 border-b border-line px-4 py-2.5 last:border-0 side:grid-cols-[2fr_2fr_2fr_auto]">
      <div className="min-w-0">
        <h3 className="text-14">{label}</h3>
        <p className="text-13 text-ink-2">{inLanguage(setting.help)}</p>
      </div>
      <div className="min-w-0">
        <div className="font-semibold">
          <SettingValue editor={setting.editor} value={setting.value} />
        </div>
        <SettingDates setting={setting} />
      </div>
      <SettingSource setting={setting} />
      <div className="side:text-end">
        <LinkButton to={settingPath(setting.code)} size="small">
          {mayChange
            ? t({ id: 'territory.setting.change', message: 'Changer' })
            : t({ id: 'territory.setting.history', message: 'Historique' })}
          <span className="sr-only"> : {label}</span>
        </LinkButton>
      </div>
    </li>
  )
}
