import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { paths } from '../paths.ts'
import { viewAddress } from './filters.ts'

/** Where the files of somebody who leaves are given to another référent, or who may do it. */
export function HandOverFirst({ memberId }: { readonly memberId: string }) {
  if (useRight('pathways.assign') === undefined)
    return (
      <p>
        {t({
          id: 'pathways.hand-over.who',
          message: 'La personne qui pilote le dispositif les confie depuis « Files actives ».',
        })}
      </p>
    )
  return (
    <LinkButton to={viewAddress(paths.caseload, { memberId })} kind="primary">
      {t({ id: 'pathways.hand-over.go', message: 'Confier ses dossiers' })}
    </LinkButton>
  )
}
