import { useRight } from '#platform/web/api/territory.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'

/** Why health and justice are not on this page, and where a constraint is noted by who may. */
export function ApartNote({ personId }: { readonly personId: string }) {
  const notes = useRight('people.write-sensitive') !== undefined
  return (
    <Note>
      {t({
        id: 'pathways.diagnosis.apart',
        message:
          'La santé et la justice n’ont pas de ligne ici. Seule une contrainte à prendre en compte dans l’emploi se note, à part ; seules les personnes habilitées la lisent.',
      })}{' '}
      {notes && (
        <PageLink to={`personnes/${personId}/identite`}>
          {t({ id: 'pathways.diagnosis.apart.note', message: 'Noter une contrainte' })}
        </PageLink>
      )}
    </Note>
  )
}
