import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { printNote, type readMeeting, takePack, takeSheet, takeSlides } from '../contract.ts'

/** The pack in one press, or one of its files. */
export function PackPanel({ reply }: { readonly reply: ClientReply<typeof readMeeting> }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { timeZone } = useTerritory()
  const params = { meetingId: reply.meeting.id }
  const take = async (): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    await download(takePack, { params }).catch((thrown: unknown) => setProblem(wordsOf(asProblem(thrown))))
    setBusy(false)
  }
  return (
    <Panel title={t({ id: 'steering.pack', message: 'Dossier du comité' })} padded>
      <div className="grid justify-items-start gap-2">
        <Button icon="export" busy={busy} onClick={() => void take()}>
          {t({ id: 'steering.pack.take', message: 'Télécharger le dossier' })}
        </Button>
        {problem && <p role="alert">{problem}</p>}
        <p className="text-13 text-ink-2">
          {t({
            id: 'steering.pack.detail',
            message:
              'Une note de deux pages, un diaporama à modifier et une fiche de données. Aucune personne accompagnée n’y figure, ni aucun nombre de moins de 5.',
          })}
        </p>
        {reply.frozen.map((one) => (
          <p key={one.agreementId} className="text-13">
            {t({
              id: 'steering.pack.frozen',
              message: 'Chiffres figés le {when} : {label}',
              values: { when: formatDateTime(one.at, timeZone), label: one.label },
            })}
          </p>
        ))}
        <PaperButtons
          print={t({ id: 'steering.pack.note', message: 'Note à imprimer (PDF)' })}
          edit={t({ id: 'steering.pack.note-edit', message: 'Note à modifier (DOCX)' })}
          send={(format) => download(printNote, { params, query: { format } })}
        />
        <Button size="small" kind="quiet" onClick={() => downloadOrSay(takeSlides, { params })}>
          {t({ id: 'steering.pack.slides', message: 'Diaporama à modifier (PPTX)' })}
        </Button>
        <Button size="small" kind="quiet" onClick={() => downloadOrSay(takeSheet, { params })}>
          {t({ id: 'steering.pack.sheet', message: 'Fiche de données (XLSX)' })}
        </Button>
      </div>
    </Panel>
  )
}
