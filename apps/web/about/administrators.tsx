import { memberOptions } from '#features/organisations/contract.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'

/** Whom to write to in this territory, with where to find how; who may not read the directory is told the function. */
export function Administrators() {
  const readsDirectory = useRight('organisations.read') !== undefined
  const members = useLoad(
    memberOptions,
    { query: { q: '', right: 'territory.administer' } },
    { enabled: readsDirectory },
  )
  const items = members.data?.items ?? []
  if (items.length === 0)
    return (
      <p>
        {t({
          id: 'platform.about.ask-administration',
          message: 'Adressez-vous à la personne qui administre Bassin dans votre territoire.',
        })}
      </p>
    )
  return (
    <>
      <p>{t({ id: 'platform.about.ask-them', message: 'Bassin est administré dans ce territoire par :' })}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {items.map((member) => (
          <li key={member.id}>
            {member.name},{' '}
            <PageLink to={`partenaires/${member.organisationId}`}>{member.organisationName}</PageLink>
          </li>
        ))}
      </ul>
    </>
  )
}
