import { paths as peoplePaths } from '#features/people/web/public.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Opens a file, from where the day is worked. */
export function NewPersonButton() {
  if (useRight('people.create') === undefined) return null
  return (
    <LinkButton to={peoplePaths.newPerson} icon="add">
      {t({ id: 'pathways.new-person', message: 'Nouvelle personne' })}
    </LinkButton>
  )
}
