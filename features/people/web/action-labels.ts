import { t } from '#platform/web/i18n/t.ts'

/** Words of a line of the trail; a fact of another feature is shown as a consultation. */
export const actionLabel = (action: string): string => {
  const words: Readonly<Record<string, string>> = {
    'people.file-opened': t({ id: 'people.action.opened', message: 'A ouvert le dossier' }),
    'people.file-created': t({ id: 'people.action.created', message: 'A créé le dossier' }),
    'people.file-changed': t({ id: 'people.action.changed', message: 'A modifié le dossier' }),
    'people.file-shared': t({ id: 'people.action.shared', message: 'A donné accès au dossier' }),
    'people.file-unshared': t({ id: 'people.action.unshared', message: 'A retiré un accès' }),
    'people.sensitive-facts-opened': t({
      id: 'people.action.sensitive-opened',
      message: 'A ouvert les faits sensibles',
    }),
    'people.sensitive-fact-noted': t({
      id: 'people.action.sensitive-noted',
      message: 'A noté un fait sensible',
    }),
    'people.sensitive-fact-withdrawn': t({
      id: 'people.action.sensitive-withdrawn',
      message: 'A retiré un fait sensible',
    }),
    'people.openings-exported': t({
      id: 'people.action.openings-exported',
      message: 'A exporté la liste des ouvertures',
    }),
    'documents.file-downloaded': t({
      id: 'people.action.downloaded',
      message: 'A téléchargé une pièce jointe',
    }),
    'pathways.letter-prepared': t({ id: 'people.action.letter', message: 'A préparé une lettre' }),
  }
  return words[action] ?? t({ id: 'people.action.other', message: 'A consulté ou modifié le dossier' })
}
