import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
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

/** Closed, answered, replaced, over or never made: the page says the same of all, and gives the way out. */
const deadCodes: ReadonlySet<string> = new Set(['link-unknown', 'link-expired'])

function Code({
  token,
  onOpened,
}: {
  readonly token: string
  readonly onOpened: (pass: string, one: LinkedOrientation) => void
}) {
  const ask = useAct(askOrientationCode)
  const [sentTo, setSentTo] = useState<string>()
  if (ask.problem && deadCodes.has(ask.problem.code))
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
  const askCode = () =>
    ask.run({ body: { token } }).then(
      ({ recipient }) => setSentTo(recipient),
      () => undefined,
    )
  return (
    <div className="grid gap-4">
      {ask.problem && (
        <Note kind="bad" alert>
          {wordsOf(ask.problem)}
        </Note>
      )}
      {sentTo === undefined ? (
        <>
          <p>
            {t({
              id: 'services.linked.why',
              message: 'Pour protéger la personne, un code vous est envoyé à chaque ouverture.',
            })}
          </p>
          <div>
            <Button kind="primary" busy={ask.running} onClick={() => void askCode()}>
              {t({ id: 'services.linked.ask', message: 'Recevoir le code' })}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            {t({
              id: 'services.linked.sent',
              message: 'Code envoyé à {recipient}, valable 10 minutes.',
              values: { recipient: sentTo },
            })}
          </p>
          <Form
            submit={t({ id: 'services.linked.open', message: 'Ouvrir la demande' })}
            onSubmit={async (_, values) => {
              const { pass, orientation } = await call(openOrientation, {
                body: { token, code: String(values.code ?? '') },
              })
              onOpened(pass, orientation)
            }}
          >
            <TextField
              name="code"
              label={t({ id: 'services.linked.code', message: 'Code à six chiffres' })}
              inputMode="numeric"
              autoComplete="one-time-code"
              size={8}
            />
          </Form>
          <div>
            <Button kind="quiet" onClick={() => void askCode()} busy={ask.running}>
              {t({ id: 'services.linked.again', message: 'Recevoir un autre code' })}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
