import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { Menu } from '#platform/web/design/menu.tsx'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Participant, printPresence } from '../contract.ts'

/** That she came, on paper: offered in the row of each participant once the session is closed. */
export function CertificateMenu({
  sessionId,
  row,
}: {
  readonly sessionId: string
  readonly row: Participant
}) {
  const word = t({ id: 'training.certificate', message: 'Attestation' })
  const take = (format: 'pdf' | 'docx') => () =>
    downloadOrSay(printPresence, { params: { sessionId, enrolmentId: row.enrolmentId }, query: { format } })
  return (
    <Menu
      label={named(word, row.personName)}
      items={[
        {
          key: 'pdf',
          label: t({ id: 'training.certificate.print', message: 'Imprimer l’attestation (PDF)' }),
          run: take('pdf'),
        },
        {
          key: 'docx',
          label: t({ id: 'training.certificate.edit', message: 'Modifier l’attestation (DOCX)' }),
          run: take('docx'),
        },
      ]}
      icon="down"
    >
      {word}
    </Menu>
  )
}
