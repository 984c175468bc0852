import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { MailedCode } from '#platform/web/form/mailed-code.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { usePageTitle } from '#platform/web/pages/page-title.ts'
import {
  answerOrientation,
  askOrientationCode,
  type LinkedOrientation,
  openOrientation,
} from '../contract.ts'
import { type GivenAnswer, LinkedView } from './linked-view.tsx'

/** What a service opens from its mail: a code, then the person and its answer. Nothing is kept in the browser. */
export function LinkedPage() {
  const token = usePageParam('token')
  const title = t({ id: 'services.linked.title', message: 'Une personne vous est adressée' })
  usePageTitle(title)
  const [opened, setOpened] = useState<{ readonly pass: string; readonly one: LinkedOrientation }>()
  const [isOver, setOver] = useState(false)
  const answer = async (given: GivenAnswer): Promise<void> => {
    if (!opened) return
    try {
      const { orientation } = await call(answerOrientation, { body: { token, pass: opened.pass, ...given } })
      setOpened({ ...opened, one: orientation })
    } catch (thrown) {
      if (asProblem(thrown).code === 'code-expired') setOver(true)
      throw thrown
    }
  }
  return (
    <PlainFrame title={title}>
      <h1 className="mb-3 text-22">{title}</h1>
      {(!opened || isOver) && (
        <Code
          token={token}
          onOpened={(pass, one) => {
            setOver(false)
            setOpened({ pass, one })
          }}
        />
      )}
      {opened && <LinkedView one={opened.one} onAnswer={answer} />}
    </PlainFrame>
  )
}

function Code({
  token,
  onOpened,
}: {
  readonly token: string
  readonly onOpened: (pass: string, one: LinkedOrientation) => void
}) {
  const ask = useAct(askOrientationCode)
  return (
    <MailedCode
      asking={ask}
      onAsk={() => ask.run({ body: { token } })}
      onOpen={async (code) => {
        const { pass, orientation } = await call(openOrientation, { body: { token, code } })
        onOpened(pass, orientation)
      }}
      verb={t({ id: 'services.linked.open', message: 'Ouvrir la demande' })}
      dead={<DeadLink />}
    />
  )
}

function DeadLink() {
  return (
    <Note kind="warn" alert>
      <strong>{t({ id: 'services.linked.dead', message: 'Ce lien n’ouvre plus rien.' })}</strong>{' '}
      {t({
        id: 'services.linked.dead.why',
        message:
          'La demande a reçu une réponse, elle a expiré ou a été retirée, ou un courriel plus récent a remplacé ce lien. Ouvrez le lien du dernier courriel reçu, ou joignez la personne qui vous l’a envoyé.',
      })}
    </Note>
  )
}
