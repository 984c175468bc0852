import type { Problem } from '#platform/web/api/problem.ts'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'

/** The SIRET typed is already in the directory: the way to who has it. */
export function KnownSiret({ problem }: { readonly problem: Problem | null }) {
  if (problem?.code !== 'siret-known') return null
  return (
    <div className="mb-3 max-w-[640px]">
      <Note kind="info" alert>
        {t({ id: 'organisations.siret-known-by', message: 'Ce SIRET est celui de :' })}{' '}
        <PageLink to={`partenaires/${problem.params.id}`}>{problem.params.name}</PageLink>
      </Note>
    </div>
  )
}
