import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { Button } from '../design/button.tsx'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'
import { Form } from './form.tsx'
import type { FormValues } from './form-values.ts'
import { TextField } from './text-field.tsx'

/** What cannot be a code is told here: sent, it would use up one of the few tries. */
const refusedCode = ({ code }: FormValues) =>
  /^\d{6}$/.test(String(code ?? '').replace(/\s/g, '')) ? [] : [{ pointer: '/code', code: 'not-six-digits' }]

/** A link that needs no account asks for a code at each opening, mailed to the address that it was made for. */
export function MailedCode({
  asking,
  onAsk,
  onOpen,
  verb,
  dead,
}: {
  /** The act of `onAsk`. */
  readonly asking: { readonly running: boolean; readonly problem: Problem | null }
  /** Mails a code; gives the address, masked. */
  readonly onAsk: () => Promise<{ readonly recipient: string }>
  readonly onOpen: (code: string) => Promise<void>
  readonly verb: string
  /** What the page says once the link is closed, replaced, over, or was never made: the same of all four. */
  readonly dead: ReactNode
}) {
  const [sentTo, setSentTo] = useState<string>()
  const { running, problem } = asking
  if (problem?.status === 404 || problem?.status === 410) return dead
  const ask = () =>
    onAsk().then(
      ({ recipient }) => setSentTo(recipient),
      // The refusal stays in `asking.problem`, shown below.
      () => undefined,
    )
  return (
    <div className="grid gap-4">
      {problem && (
        <Note kind="bad" alert>
          {wordsOf(problem)}
        </Note>
      )}
      {sentTo === undefined ? (
        <>
          <p>
            {t({
              id: 'platform.code.why',
              message: 'Pour protéger la personne, un code vous est envoyé à chaque ouverture.',
            })}
          </p>
          <div>
            <Button kind="primary" busy={running} onClick={() => void ask()}>
              {t({ id: 'platform.code.ask', message: 'Recevoir le code' })}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            {t({
              id: 'platform.code.sent',
              message: 'Code envoyé à {recipient}, valable 10 minutes.',
              values: { recipient: sentTo },
            })}
          </p>
          <Form
            submit={verb}
            refuses={refusedCode}
            onSubmit={(_, values) => onOpen(String(values.code ?? ''))}
          >
            <TextField
              name="code"
              label={t({ id: 'platform.code', message: 'Code à six chiffres' })}
              inputMode="numeric"
              autoComplete="one-time-code"
              size={8}
            />
          </Form>
          <div>
            <Button kind="quiet" busy={running} onClick={() => void ask()}>
              {t({ id: 'platform.code.again', message: 'Recevoir un autre code' })}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
