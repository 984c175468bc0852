import type { Words } from '#features/territory/contract.ts'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Measure, MissingCode, ProcessorRole, Sourced } from '../contract.ts'

/** A sentence that the server keeps in both languages. */
export const inLanguage = (words: Words): string => words[currentLanguage()]

/** A statement with its source, and whether somebody read it. */
export function SourcedWords({ of }: { readonly of: Sourced }) {
  return (
    <>
      {inLanguage(of.words)}{' '}
      <span className="text-13 text-ink-2">
        ({sourceText(of.source)}
        {of.verifiedOn &&
          t({
            id: 'privacy.source.verified',
            message: ', relue le {day}',
            values: { day: formatDate(of.verifiedOn, 'long') },
          })}
        )
      </span>{' '}
      {of.verifiedOn === null && (
        <Tag>{t({ id: 'privacy.source.unverified', message: 'source à vérifier' })}</Tag>
      )}
    </>
  )
}

export const toComplete = (): string => t({ id: 'privacy.to-complete', message: 'à compléter' })

export const missingWords = (): Record<MissingCode, string> => ({
  controller: t({ id: 'privacy.missing.controller', message: 'La structure qui porte le dispositif' }),
  controllerAddress: t({ id: 'privacy.missing.address', message: 'L’adresse du responsable' }),
  jointControl: t({ id: 'privacy.missing.joint', message: 'S’il y a des responsables conjoints' }),
  jointArrangement: t({
    id: 'privacy.missing.arrangement',
    message: 'L’accord entre responsables conjoints',
  }),
  dpo: t({
    id: 'privacy.missing.dpo',
    message: 'Comment joindre la personne chargée de la protection des données',
  }),
  hosting: t({ id: 'privacy.missing.hosting', message: 'L’hébergeur' }),
  mail: t({ id: 'privacy.missing.mail', message: 'Le service qui envoie les courriels' }),
  backups: t({ id: 'privacy.missing.backups', message: 'Où sont gardées les sauvegardes' }),
  basis: t({ id: 'privacy.missing.basis', message: 'L’acte qui fonde la mission, relu' }),
  sensitiveCondition: t({ id: 'privacy.missing.sensitive', message: 'La condition de l’article 9' }),
  organisationalMeasures: t({ id: 'privacy.missing.measures', message: 'Les mesures d’organisation' }),
  restoreDrill: t({ id: 'privacy.missing.drill', message: 'Le dernier essai de restauration' }),
})

export const processorLabels = (): Record<ProcessorRole, string> => ({
  hosting: t({ id: 'privacy.processor.hosting', message: 'Hébergement' }),
  mail: t({ id: 'privacy.processor.mail', message: 'Envoi des courriels' }),
  backups: t({ id: 'privacy.processor.backups', message: 'Sauvegardes' }),
  other: t({ id: 'privacy.processor.other', message: 'Autre sous-traitant' }),
})

export const stateLabels = (): Record<Measure['state'], string> => ({
  on: t({ id: 'privacy.measure.on', message: 'en place' }),
  off: t({ id: 'privacy.measure.off', message: 'pas en place' }),
  unknown: t({ id: 'privacy.measure.unknown', message: 'à vérifier' }),
})
