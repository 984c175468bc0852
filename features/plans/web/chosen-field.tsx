import { useEffect, useState } from 'react'
import { nameKey } from '#kernel/names.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Icon } from '#platform/web/design/icon.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { GroupFrame } from '#platform/web/form/field-frame.tsx'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'
import { t } from '#platform/web/i18n/t.ts'

interface Choice {
  readonly id: string
  readonly label: string
}

/** Several choices among many, added one by one and kept in the order of their adding. */
export function ChosenField({
  choices,
  what,
  ...props
}: FieldProps<readonly string[]> & {
  readonly choices: readonly Choice[]
  /** What one looks for: « Chercher un partenaire ». */
  readonly what: string
}) {
  const field = useField(props)
  const [round, setRound] = useState(0)
  const kept = field.value ?? []
  const add = (id: string | undefined) => {
    field.set(id === undefined ? kept : [...kept, id])
    if (id !== undefined) setRound(round + 1)
  }
  const remove = (id: string) => {
    field.set(kept.filter((one) => one !== id))
    document.getElementById(field.id)?.focus()
  }
  // An empty field for the next one, where the former was typed.
  useEffect(() => {
    if (round > 0) document.getElementById(field.id)?.focus()
  }, [round, field.id])
  return (
    <GroupFrame
      {...props}
      help={t({
        id: 'plans.chosen.help',
        message: 'Tapez quelques lettres et choisissez, autant de fois qu’il faut.',
      })}
      id={field.id}
      error={undefined}
    >
      {kept.length > 0 && (
        <ul aria-label={props.label} className="border-y border-line">
          {kept.map((id) => {
            const label = choices.find((one) => one.id === id)?.label ?? '…'
            return (
              <li key={id} className="flex items-center gap-2 border-b border-line py-1 last:border-0">
                <span className="min-w-0 grow">{label}</span>
                <Button size="small" kind="quiet" onClick={() => remove(id)}>
                  <Icon name="close" size={12} />
                  {t({ id: 'plans.chosen.remove', message: 'Retirer' })}
                  <span className="sr-only"> {label}</span>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox
        key={round}
        id={field.id}
        error={field.error}
        label={what}
        hideLabel
        from={1}
        value={undefined}
        onChange={add}
        onUnreadable={field.setUnreadable}
        load={async (text) =>
          choices
            .filter((one) => !kept.includes(one.id) && nameKey(one.label).includes(nameKey(text)))
            .slice(0, 30)
            .map((one) => ({ value: one.id, label: one.label }))
        }
      />
    </GroupFrame>
  )
}
