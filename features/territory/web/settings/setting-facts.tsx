import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { SettingEditor, ShownSetting } from '../../contract.ts'
import { valueWords } from './setting-words.ts'

/** A value in words, one line a part. */
export function SettingValue({ editor, value }: { readonly editor: SettingEditor; readonly value: unknown }) {
  return (
    <ul>
      {valueWords(editor, value).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Since when the value holds, and what comes next. */
export function SettingDates({ setting }: { readonly setting: ShownSetting }) {
  const { editor, since, next } = setting
  return (
    <div className="text-13 text-ink-2">
      {since === null
        ? t({ id: 'territory.setting.shipped', message: 'Valeur proposée par défaut' })
        : t({
            id: 'territory.setting.since',
            message: 'En vigueur depuis le {day}',
            values: { day: formatDate(since) },
          })}
      {next && (
        <div className="mt-1 border-s-3 border-water ps-2">
          {t({
            id: 'territory.setting.next',
            message: 'À partir du {day} :',
            values: { day: formatDate(next.validFrom) },
          })}
          <SettingValue editor={editor} value={next.value} />
        </div>
      )}
    </div>
  )
}

/** Where the default comes from, and a clear mark while nobody checked it. */
export function SettingSource({ setting }: { readonly setting: ShownSetting }) {
  const { source, verifiedOn } = setting
  return (
    <div className="text-13 text-ink-2">
      {t({
        id: 'territory.setting.source',
        message: 'Source : {source}',
        values: { source: sourceText(source) },
      })}
      <div className="mt-1">
        {verifiedOn === null ? (
          <Tag state="warn">
            {t({
              id: 'territory.setting.unverified',
              message: "à vérifier : personne n'a encore contrôlé cette source",
            })}
          </Tag>
        ) : (
          t({
            id: 'territory.setting.verified',
            message: 'Source contrôlée le {day}',
            values: { day: formatDate(verifiedOn) },
          })
        )}
      </div>
    </div>
  )
}
