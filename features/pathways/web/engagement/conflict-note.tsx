import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Somebody wrote the same draft meanwhile: what was typed stays on screen until the page is read again. */
export function ConflictNote() {
  return (
    <Note>
      {t({
        id: 'pathways.contract.conflict',
        message:
          "Quelqu'un a changé ce brouillon entre-temps. Votre saisie reste ici : copiez ce qui manque, puis rechargez la page.",
      })}
    </Note>
  )
}
