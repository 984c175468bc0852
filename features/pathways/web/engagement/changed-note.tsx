import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'

/** What is read here is not what was signed: said before anything else, to whoever opens it. */
export function ChangedNote({ engagement }: { readonly engagement: Engagement }) {
  const changed = engagement.signatures.find(({ isUnchanged }) => isUnchanged === false)
  return (
    changed && (
      <Note kind="warn" alert>
        {t({
          id: 'pathways.contract.changed',
          message:
            'Le contenu a changé depuis la signature du {day} : ce texte n’est pas celui qui a été signé. Comparez-le avec l’exemplaire remis et prévenez l’administration du territoire.',
          values: { day: formatDate(changed.signedOn) },
        })}
      </Note>
    )
  )
}
