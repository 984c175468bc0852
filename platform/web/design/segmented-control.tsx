import { useId } from 'react'

/** One choice among few, visible at once: « Joint · Absent · Message laissé ». Radio buttons underneath. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** Read by screen readers, not written. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="inline-flex flex-wrap">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative -ms-px inline-flex min-h-(--control) cursor-pointer items-center border border-line-strong bg-surface px-3 font-medium first-of-type:ms-0 first-of-type:rounded-s-control last-of-type:rounded-e-control hover:bg-selected has-checked:z-1 has-checked:border-water-deep has-checked:bg-selected has-checked:font-title has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-[var(--focus)]"
        >
          <input
            type="radio"
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
