import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Operation } from '../contract.ts'

/** Why the indicators and the file of an operation do not count the same participants; nothing while they do. */
export function ArchivedNote({ operation }: { readonly operation: Operation }) {
  const { archived, participants } = operation
  if (archived === 0) return null
  return (
    <Note kind="info">
      {t({
        id: 'funding.archived',
        message:
          '{archived, plural, one {# participation sur {participants} est} other {# participations sur {participants} sont}} en archive : les indicateurs {archived, plural, one {la} other {les}} comptent, le fichier des participants ne {archived, plural, one {la} other {les}} contient pas. Il a donc {inFile, plural, one {# ligne} other {# lignes}}. Un dossier archivé n’est dans aucun export.',
        values: { archived, participants, inFile: participants - archived },
      })}
    </Note>
  )
}
