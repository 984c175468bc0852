import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { readFileHead } from '../../contract.ts'
import { paths } from '../paths.ts'

/** No pathway is open: the application that awaits a decision, or the way to start one. */
export function EntryAction({ personId }: { readonly personId: string }) {
  const head = useLoad(readFileHead, { params: { personId } }).data
  if (!head) return null
  if (head.applicationId)
    return (
      <LinkButton to={paths.application(head.applicationId)} kind="primary">
        {t({ id: 'pathways.file.application', message: 'Voir la candidature' })}
      </LinkButton>
    )
  return (
    <LinkButton to={`${paths.newApplication}?personne=${personId}`} kind="primary" icon="add">
      {t({ id: 'pathways.application.new', message: 'Nouvelle candidature' })}
    </LinkButton>
  )
}
