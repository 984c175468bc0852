import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { $ZodType } from 'zod/v4/core'
import { Button } from '../design/button.tsx'
import { LinkButton } from '../design/link-button.tsx'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext } from './form-context.ts'
import { type FormStateOptions, useFormState } from './use-form-state.ts'

interface FormProps<Schema extends $ZodType> extends Omit<FormStateOptions<Schema>, 'onRefused'> {
  /** The verb of the button: « Créer le dossier ». */
  readonly submit: string
  readonly cancelTo?: string
  /** Empties the fields once done, for entries in a row. */
  readonly emptyWhenDone?: boolean
  /** What to show when somebody changed the row meanwhile, from the row of the server (see `ConflictPanel`). */
  readonly conflict?: (current: unknown) => ReactNode
  readonly disabledReason?: string | undefined
  readonly children: ReactNode
}

/**
 * One column of fields checked by the contract's schema, then by the server; a second press counts once.
 * `onSubmit` throws the `Problem` of the call (`act.run`), the form words it field by field.
 */
export function Form<Schema extends $ZodType>(props: FormProps<Schema>) {
  const [refusals, setRefusals] = useState(0)
  const [round, setRound] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const state = useFormState({
    ...props,
    onSubmit: async (body, values) => {
      await props.onSubmit(body, values)
      if (props.emptyWhenDone) {
        state.reset()
        setRound((former) => former + 1)
      }
    },
    onRefused: () => setRefusals((former) => former + 1),
  })
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])
  // A form that does not compare says at least that somebody was faster.
  const stale =
    props.conflict !== undefined && state.problem?.status === 409 && state.problem.current !== undefined
  const conflict = stale && props.conflict?.(state.problem?.current)
  return (
    <FormContext value={state.context}>
      <form noValidate onSubmit={state.submit} className="flex max-w-[640px] flex-col gap-4">
        <ErrorSummary
          ref={stale ? null : summary}
          problem={stale ? null : state.problem}
          errors={state.context.errors}
          fields={state.fields}
        />
        {conflict && (
          // The button is at the foot: on a phone, what happened would be said out of sight.
          <div ref={summary} tabIndex={-1}>
            {typeof conflict === 'string' ? (
              <Note kind="warn" alert>
                {conflict}
              </Note>
            ) : (
              conflict
            )}
          </div>
        )}
        <div key={round} className="contents">
          {props.children}
        </div>
        <div className="flex flex-wrap items-center gap-3 pt-1">
          <Button type="submit" kind="primary" busy={state.busy} disabledReason={props.disabledReason}>
            {props.submit}
          </Button>
          {props.cancelTo && (
            <LinkButton to={props.cancelTo} kind="quiet">
              {t({ id: 'platform.form.cancel', message: 'Annuler' })}
            </LinkButton>
          )}
        </div>
      </form>
    </FormContext>
  )
}
