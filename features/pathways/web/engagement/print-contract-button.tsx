import { download } from '#platform/web/api/call.ts'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { printEngagement } from '../../contract/agreements-of-engagement.ts'

/** The version as it is stored, on paper: what is typed and not saved is not in it. */
export function PrintContractButton({ contractId }: { readonly contractId: string }) {
  return (
    <PaperButtons
      print={t({ id: 'pathways.contract.print', message: 'Contrat à imprimer (PDF)' })}
      edit={t({ id: 'pathways.contract.edit', message: 'Contrat à modifier (DOCX)' })}
      send={(format) => download(printEngagement, { params: { contractId }, query: { format } })}
    />
  )
}
