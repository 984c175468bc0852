import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { MailedCode } from '#platform/web/form/mailed-code.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { usePageTitle } from '#platform/web/pages/page-title.ts'
import { askOperatorCode, moveLinkedStep, openOperatorLink, recordLinkedAttendance } from '../../contract.ts'
import { type EntrustedDetail, EntrustedView } from './entrusted-view.tsx'

/** What an operator opens from his mail: a code, then the step. Nothing is kept in the browser. */
export function LinkedPage() {
  const token = usePageParam('token')
  const title = t({ id: 'pathways.linked.title', message: 'Une étape vous est confiée' })
  usePageTitle(title)
  const [opened, setOpened] = useState<{ readonly pass: string; readonly detail: EntrustedDetail }>()
  const [isOver, setOver] = useState(false)
  return (
    <PlainFrame title={title}>
      <h1 className="mb-3 text-22">{title}</h1>
      {(!opened || isOver) && (
        <Code
          token={token}
          onOpened={(pass, detail) => {
            setOver(false)
            setOpened({ pass, detail })
          }}
        />
      )}
      {opened && (
        <Opened
          token={token}
          pass={opened.pass}
          detail={opened.detail}
          onChange={(detail) => setOpened({ ...opened, detail })}
          onOver={() => setOver(true)}
        />
      )}
    </PlainFrame>
  )
}

function Code({
  token,
  onOpened,
}: {
  readonly token: string
  readonly onOpened: (pass: string, detail: EntrustedDetail) => void
}) {
  const ask = useAct(askOperatorCode)
  return (
    <MailedCode
      asking={ask}
      onAsk={() => ask.run({ body: { token } })}
      onOpen={async (code) => {
        const { pass, ...detail } = await call(openOperatorLink, { body: { token, code } })
        onOpened(pass, detail)
      }}
      verb={t({ id: 'pathways.linked.open', message: "Ouvrir l'étape" })}
      dead={<DeadLink />}
    />
  )
}

function DeadLink() {
  return (
    <Note kind="warn" alert>
      <strong>{t({ id: 'pathways.linked.dead', message: "Ce lien n'ouvre plus d'étape." })}</strong>{' '}
      {t({
        id: 'pathways.linked.dead.why',
        message:
          "L'étape est finie depuis plus de 30 jours, le référent a fermé le lien, ou un courriel plus récent l'a remplacé. Ouvrez le lien du dernier courriel reçu, ou joignez la personne qui vous l'a envoyé.",
      })}
    </Note>
  )
}

/** The step; what was typed stays while another code is asked for, an hour after the first one. */
function Opened({
  token,
  pass,
  detail,
  onChange,
  onOver,
}: {
  readonly token: string
  readonly pass: string
  readonly detail: EntrustedDetail
  readonly onChange: (detail: EntrustedDetail) => void
  readonly onOver: () => void
}) {
  const act = async (sent: Promise<EntrustedDetail>): Promise<void> => {
    try {
      onChange(await sent)
      say(t({ id: 'pathways.linked.done', message: 'Merci, le référent en est informé.' }))
    } catch (thrown) {
      if (asProblem(thrown).code === 'code-expired') onOver()
      throw thrown
    }
  }
  return (
    <EntrustedView
      detail={detail}
      onMove={(move, details) =>
        act(call(moveLinkedStep, { body: { ...details, token, pass, move, version: detail.step.version } }))
      }
      onAttend={(rows) => act(call(recordLinkedAttendance, { body: { token, pass, rows } }))}
    />
  )
}
