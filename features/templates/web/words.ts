import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { TemplateRow, TemplateVersion } from '../contract.ts'

export const inLanguage = (words: { readonly fr: string; readonly en: string }): string =>
  words[currentLanguage()]

/** Whose text it is, and since when. */
export const writtenWords = (of: TemplateRow): string =>
  of.isShipped || of.writtenAt === null
    ? t({
        id: 'templates.shipped-since',
        message: 'Texte de Bassin, du {day}',
        values: { day: formatDate(of.shippedOn) },
      })
    : t({
        id: 'templates.written',
        message: 'Version {number}, {name}, le {at}',
        values: { number: of.number, name: of.writtenByName ?? '', at: formatDateTime(of.writtenAt) },
      })

export const versionWords = ({ number, text, writtenAt, writtenByName }: TemplateVersion): string => {
  const values = { number, name: writtenByName, at: formatDateTime(writtenAt) }
  return text === null
    ? t({
        id: 'templates.back',
        message: 'Version {number}, {name}, le {at} : retour au texte de Bassin',
        values,
      })
    : t({ id: 'templates.written', message: 'Version {number}, {name}, le {at}', values })
}
