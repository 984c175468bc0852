import { download } from '#platform/web/api/call.ts'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { printAgreement } from '../../contract.ts'

/** The text in force, or that of a day. */
export function PrintButtons({ agreementId, on }: { readonly agreementId: string; readonly on?: string }) {
  return (
    <PaperButtons
      print={t({ id: 'agreements.life.print', message: 'Texte à imprimer (PDF)' })}
      edit={t({ id: 'agreements.life.print.edit', message: 'Texte à modifier (DOCX)' })}
      send={(format) =>
        download(printAgreement, { params: { agreementId }, query: { format, ...(on && { on }) } })
      }
    />
  )
}
