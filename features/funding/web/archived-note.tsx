import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Operation } from '../contract.ts'

interface OfOperation {
  readonly operation: Operation
}

/** Why the indicators and the file of an operation do not count the same participants; nothing while they do. */
export function ArchivedNote({ operation }: OfOperation) {
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

/** Why a list by name, or a completeness counted on it, has lost lines: their files are closed, what proves them is not. */
export function ArchivedUnlistedNote({ operation }: OfOperation) {
  const { archived, anonymous } = operation
  if (archived === 0) return null
  const held = archived - anonymous
  return (
    <Note kind="info">
      {t({
        id: 'funding.archived.unlisted',
        message:
          '{archived, plural, one {# participation est} other {# participations sont}} en archive et ne {archived, plural, one {compte} other {comptent}} pas ici. {held, plural, =0 {} one {Les pièces de # restent gardées : qui a le rôle « Archives » les lit. } other {Les pièces de # restent gardées : qui a le rôle « Archives » les lit. }}{anonymous, plural, =0 {} one {# est anonyme : ses pièces sont effacées, plus rien ne les retenait.} other {# sont anonymes : leurs pièces sont effacées, plus rien ne les retenait.}}',
        values: { archived, held, anonymous },
      })}
    </Note>
  )
}

/** Why the sensitive indicators of an operation that ended have fallen: those answers are erased once nothing holds them. */
export function AnonymousNote({ operation }: OfOperation) {
  const { anonymous, participants } = operation
  if (anonymous === 0) return null
  return (
    <Note kind="warn">
      {t({
        id: 'funding.anonymous',
        message:
          '{anonymous, plural, one {# participation sur {participants} est anonyme} other {# participations sur {participants} sont anonymes}} depuis la fin de la garde des pièces. Les réponses aux questions sensibles (handicap, logement, origine) sont effacées et comptent ici « sans réponse » : leurs chiffres sont ceux de l’état imprimé avant. Les autres indicateurs n’ont pas bougé.',
        values: { anonymous, participants },
      })}
    </Note>
  )
}
