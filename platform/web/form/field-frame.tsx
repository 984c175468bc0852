import type { ReactNode } from 'react'
import { StateMark } from '../design/state-mark.tsx'
import { t } from '../i18n/t.ts'
import type { FieldProps } from './use-field.ts'

type Shown = Pick<FieldProps<never>, 'label' | 'help' | 'optional' | 'hideLabel'>

/** Look of a text control; the red border comes with `aria-invalid`. */
export const controlClass =
  'min-h-[max(32px,var(--control))] rounded-control border border-line-strong bg-surface px-2 py-1 text-14 text-ink ' +
  'aria-invalid:border-2 aria-invalid:border-bad'

/** Label above, help under the label, control, then the error in words. */
export function FieldFrame({
  id,
  error,
  children,
  ...shown
}: Shown & { readonly id: string; readonly error: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="flex min-w-0 max-w-full flex-col gap-1" data-field>
      <label htmlFor={id} className={shown.hideLabel ? 'sr-only' : 'font-semibold'}>
        {shown.label} {shown.optional && <OptionalMark />}
      </label>
      <FieldHelp id={id} help={shown.help} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

/** The same for several controls under one question. */
export function GroupFrame({
  id,
  error,
  children,
  ...shown
}: Shown & { readonly id: string; readonly error: string | undefined; readonly children: ReactNode }) {
  const described = [shown.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" aria-describedby={described || undefined}>
      <legend className={shown.hideLabel ? 'sr-only' : 'mb-1 font-semibold'}>
        {shown.label} {shown.optional && <OptionalMark />}
      </legend>
      <FieldHelp id={id} help={shown.help} />
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

function OptionalMark() {
  return (
    <span className="font-normal text-ink-2">
      ({t({ id: 'platform.field.optional', message: 'facultatif' })})
    </span>
  )
}

function FieldHelp({ id, help }: { readonly id: string; readonly help: ReactNode }) {
  if (!help) return null
  return (
    <div id={`${id}-help`} className="text-13 text-ink-2">
      {help}
    </div>
  )
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="text-13">
      <StateMark state="bad">{error}</StateMark>
    </p>
  )
}
