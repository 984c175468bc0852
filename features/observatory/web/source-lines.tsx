import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { PortraitSource } from '../contract.ts'
import { paths } from './paths.ts'

const command = 'npm run bassin -- reference import <dossier>'

const sentence = ({ label, licence, imported }: PortraitSource): string => {
  const values = {
    label,
    licence: licence
      ? sourceText(licence)
      : t({ id: 'observatory.licence.unknown', message: 'non indiquée' }),
  }
  if (!imported)
    return t({
      id: 'observatory.source.missing',
      message: '{label}. Fichier pas encore importé. Licence : {licence}.',
      values,
    })
  const { version, at, issues } = imported
  const known = { ...values, version, day: formatDate(at), issues: formatNumber(issues) }
  return issues > 0
    ? t({
        id: 'observatory.source.with-issues',
        message:
          '{label}. Fichier « {version} », reçu le {day} ; {issues} lignes à regarder. Licence : {licence}.',
        values: known,
      })
    : t({
        id: 'observatory.source.imported',
        message: '{label}. Fichier « {version} », reçu le {day}. Licence : {licence}.',
        values: known,
      })
}

/** Where the figures of a section come from; nothing is shown without it. */
export function SourceLines({ sources }: { readonly sources: readonly PortraitSource[] }) {
  return (
    <div className="border-t border-line px-4 py-2 text-13 text-ink-2">
      <p className="font-semibold">{t({ id: 'observatory.sources', message: 'Sources et licences' })}</p>
      <ul className="grid gap-0.5">
        {sources.map((source) => (
          <li key={source.code}>{sentence(source)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Nothing to show: which file, and how it comes here. */
export function FileToImport({ sources }: { readonly sources: readonly PortraitSource[] }) {
  const mayBring = useRight('territory.administer') !== undefined
  const missing = sources.filter((source) => !source.imported)
  if (missing.length === 0)
    return (
      <EmptyState
        title={t({
          id: 'observatory.empty.nothing-here',
          message: 'Les fichiers importés ne donnent rien pour ce périmètre.',
        })}
      />
    )
  return (
    <EmptyState
      title={t({ id: 'observatory.empty.title', message: 'Aucun fichier importé pour cette partie.' })}
    >
      <ul className="mb-1 list-disc ps-5">
        {missing.map((source) => (
          <li key={source.code}>{source.label}</li>
        ))}
      </ul>
      {mayBring ? (
        <LinkButton to={paths.files}>
          {t({ id: 'observatory.empty.bring', message: 'Importer un fichier officiel' })}
        </LinkButton>
      ) : (
        <p>
          {t({
            id: 'observatory.empty.how',
            message:
              'L’administrateur du territoire l’importe dans « Fichiers officiels », ou qui exploite ce serveur lance :',
          })}{' '}
          <code>{command}</code>
        </p>
      )}
    </EmptyState>
  )
}
