import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type FileEpisode, printCertificate, printReport } from '../../contract.ts'

/** What is given on paper of one episode: that it is, and once ended what it held. */
export function EpisodePapers({ episode }: { readonly episode: FileEpisode }) {
  const follows = useRight('pathways.follow') !== undefined
  const params = { pathwayId: episode.id }
  return (
    <>
      {episode.exitedOn && (
        <PaperButtons
          print={t({ id: 'pathways.report.print', message: 'Imprimer le bilan (PDF)' })}
          edit={t({ id: 'pathways.report.edit', message: 'Modifier le bilan (DOCX)' })}
          send={(format) => download(printReport, { params, query: { format } })}
        />
      )}
      {follows && (
        <PaperButtons
          print={t({ id: 'pathways.certificate.print', message: 'Imprimer l’attestation (PDF)' })}
          edit={t({ id: 'pathways.certificate.edit', message: 'Modifier l’attestation (DOCX)' })}
          send={(format) => download(printCertificate, { params, query: { format } })}
        />
      )}
    </>
  )
}
