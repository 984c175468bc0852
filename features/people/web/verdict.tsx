import { type ReactNode, useState } from 'react'
import type { Problem } from '#platform/web/api/problem.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'

export interface VerdictAct {
  readonly key: string
  readonly label: string
  /** With it, why is asked before; a rejected promise is worded beside the field. */
  readonly sayWhy?: (reason: string | null) => Promise<unknown>
  readonly say?: () => void
}

// The same functions at each rendering: the focus moves when a field or a button appears, and then no more.
const toField = (box: HTMLElement | null) => box?.querySelector('textarea')?.focus()
const toButton = (box: HTMLElement | null) => box?.querySelector('button')?.focus()

/** What somebody may say of a document that was given: a press, or a press and its reason. */
export function Verdict({
  of,
  acts,
  help,
  busy,
  problem,
  children,
}: {
  /** Which document: several have the same buttons, and who hears them must know. */
  readonly of: string
  readonly acts: readonly VerdictAct[]
  /** Who reads the reason. */
  readonly help: string
  readonly busy: boolean
  readonly problem: Problem | null
  /** Other gestures, beside. */
  readonly children?: ReactNode
}) {
  const [asked, setAsked] = useState<string>()
  const [gaveUp, setGaveUp] = useState(false)
  const asking = acts.find((act) => act.key === asked)
  if (asking?.sayWhy)
    return (
      <div ref={toField}>
        <Form
          submit={asking.label}
          onSubmit={async (_, values) => {
            await asking.sayWhy?.(String(values.reason ?? '') || null)
            setAsked(undefined)
          }}
        >
          <TextArea
            name="reason"
            label={t({ id: 'people.verdict.why', message: 'Pourquoi' })}
            help={help}
            rows={2}
          />
          <div>
            <Button
              size="small"
              onClick={() => {
                setGaveUp(true)
                setAsked(undefined)
              }}
            >
              {t({ id: 'people.verdict.not-now', message: 'Ne rien changer' })}
            </Button>
          </div>
        </Form>
      </div>
    )
  return (
    <>
      <div ref={gaveUp ? toButton : undefined} className="mt-1 flex flex-wrap gap-2" data-screen-only>
        {acts.map((act) => (
          <Button
            key={act.key}
            size="small"
            aria-label={named(act.label, of)}
            busy={busy && !act.sayWhy}
            onClick={() => (act.sayWhy ? setAsked(act.key) : act.say?.())}
          >
            {act.label}
          </Button>
        ))}
        {children}
      </div>
      {problem && <ErrorState problem={problem} />}
    </>
  )
}
