import { useState } from 'react'
import { controlClass, FieldFrame } from '#platform/web/form/field-frame.tsx'
import { useField } from '#platform/web/form/use-field.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { isDarkEnough, leastRatios, ratioOfWhite, type ThemedColor } from '../rules/contrast.ts'

const readable = /^#[0-9a-f]{6}$/

/** A colour typed as `#1b4d6b`, shown with the contrast that white text would have on it. */
export function ColorField(props: {
  readonly name: string
  readonly label: string
  readonly use: ThemedColor
}) {
  const { use, ...shown } = props
  const field = useField<string>({ ...shown, optional: true })
  const [typed, setTyped] = useState(field.value ?? '')
  const color = readable.test(typed) ? typed : undefined
  const set = (text: string) => {
    const lower = text.trim().toLowerCase()
    setTyped(lower)
    field.set(lower === '' ? undefined : lower)
  }
  return (
    <FieldFrame {...shown} optional id={field.id} error={field.error} help={help(use, color)}>
      <span className="flex items-center gap-3">
        <input
          {...field.control}
          className={`${controlClass} w-28`}
          placeholder="#1b4d6b"
          value={typed}
          onChange={(event) => set(event.target.value)}
        />
        {color && (
          <span className="rounded-control px-3 py-1 text-13 text-white" style={{ background: color }}>
            {t({ id: 'territory.color.sample', message: 'Texte blanc' })}
          </span>
        )}
      </span>
    </FieldFrame>
  )
}

const help = (use: ThemedColor, color: string | undefined): string => {
  const least = formatNumber(leastRatios[use])
  if (!color)
    return t({
      id: 'territory.color.help',
      message: 'Écrite #rrvvbb. Le texte blanc doit y avoir un contraste d’au moins {least}.',
      values: { least },
    })
  const values = { ratio: formatNumber(ratioOfWhite(color)), least }
  return isDarkEnough(use, color)
    ? t({
        id: 'territory.color.good',
        message: 'Contraste du texte blanc : {ratio} (au moins {least}).',
        values,
      })
    : t({
        id: 'territory.color.low',
        message: 'Contraste du texte blanc : {ratio}, trop faible (au moins {least}).',
        values,
      })
}
