import { useMemo } from 'react'
import { t } from '../i18n/t.ts'
import { dateReading, durationReading, numberReading, timeReading, yearReading } from './readings.ts'
import { TypedField } from './typed-field.tsx'
import type { FieldProps } from './use-field.ts'

/** A typed day: 23/11/2026, 23-11-2026 or 2026-11-23; its value is `AAAA-MM-JJ`. */
export function DateField(
  props: FieldProps<string> & {
    readonly min?: string
    readonly max?: string
    readonly autoComplete?: string
  },
) {
  const { min, max, ...field } = props
  const reading = useMemo(() => dateReading(min, max), [min, max])
  const format = t({ id: 'platform.date.help', message: 'Jour, mois, année : 23/11/2026' })
  return <TypedField {...field} help={field.help ?? format} reading={reading} size={12} inputMode="text" />
}

/** A typed time of day; its value is `HH:MM`. */
export function TimeField(props: FieldProps<string>) {
  return <TypedField {...props} reading={timeReading} size={7} />
}

/** Worked time typed as 7,5 or 7h30; its value and its bound are in minutes. */
export function DurationField(props: FieldProps<number> & { readonly max?: number }) {
  const { max, ...field } = props
  const reading = useMemo(() => durationReading(max), [max])
  return <TypedField {...field} reading={reading} size={9} end />
}

/** A year, 2000 to 2100 unless said otherwise; its value is a number. */
export function YearField(props: FieldProps<number> & { readonly min?: number; readonly max?: number }) {
  const { min = 2000, max = 2100, ...field } = props
  const reading = useMemo(() => yearReading(min, max), [min, max])
  return <TypedField {...field} reading={reading} size={6} inputMode="numeric" />
}

/** A number with its unit apart; whole unless `decimals` says otherwise. */
export function NumberField(
  props: FieldProps<number> & {
    readonly decimals?: number
    readonly min?: number
    readonly max?: number
    readonly unit?: string
  },
) {
  const { decimals = 0, min, max, ...field } = props
  const reading = useMemo(() => numberReading(decimals, min, max), [decimals, min, max])
  return <TypedField {...field} reading={reading} size={9} inputMode={decimals ? 'decimal' : 'numeric'} end />
}
