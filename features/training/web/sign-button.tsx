import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type Participant, readSession, readSheet, signSheet } from '../contract.ts'
import type { Part } from '../rules/presence.ts'
import { DrawingPad } from './drawing-pad.tsx'
import { partWord } from './words.ts'

/** The screen is turned to the participant, who signs one half-day: by a drawing, or by the button alone. */
export function SignButton({
  sessionId,
  row,
  part,
  signedAt,
  offered,
}: {
  readonly sessionId: string
  readonly row: Participant
  readonly part: Part
  readonly signedAt: string | null
  readonly offered: boolean
}) {
  const [asking, setAsking] = useState(false)
  const [drawing, setDrawing] = useState<string | null>(null)
  const [signedHere, setSignedHere] = useState<string>()
  // Signed on another screen: the reply says it.
  const signed = signedHere ?? signedAt
  const [id] = useState(() => newId())
  const sign = useAct(signSheet, {
    refresh: [readSheet, readSession],
    onDone: () => {
      setSignedHere(new Date().toISOString())
      setAsking(false)
    },
  })
  if (signed)
    return (
      <span className="block text-13 text-ink-2">
        {t({ id: 'training.signed-at', message: 'signé à {time}', values: { time: formatTime(signed) } })}
      </span>
    )
  if (!offered) return null
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
        {t({ id: 'training.sign', message: 'Faire signer' })}
        <span className="sr-only">
          {' '}
          {row.personName}, {partWord(part)}
        </span>
      </Button>
      <Dialog
        title={t({
          id: 'training.sign.title',
          message: '{name}, {part}',
          values: { name: row.personName, part: partWord(part) },
        })}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button
            kind="primary"
            busy={sign.running}
            onClick={() =>
              sign.start({
                params: { sessionId },
                body: { id, enrolmentId: row.enrolmentId, part, drawing },
              })
            }
          >
            {t({ id: 'training.sign.submit', message: 'Signer ma présence' })}
          </Button>
        }
      >
        <p className="mb-2">
          {t({
            id: 'training.sign.words',
            message:
              'Je suis présent ou présente à cette demi-journée. Je signe du doigt, ou avec le bouton seul.',
          })}
        </p>
        <DrawingPad onDraw={setDrawing} />
        {sign.problem && <ErrorState problem={sign.problem} />}
      </Dialog>
    </>
  )
}
