import { useState } from 'react'
import { contrast } from '#kernel/color.ts'
import { controlClass, FieldFrame } from '#platform/web/form/field-frame.tsx'
import { useField } from '#platform/web/form/use-field.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { keptColor, leastRatios, type ThemedColor } from '../rules/territory-theme.ts'

const readable = /^#[0-9a-f]{6}$/

/** Rounded down to a tenth, so that a shown ratio is never flattering. */
const ratioOfWhite = (color: string): string => formatNumber(Math.floor(contrast('#ffffff', color) * 10) / 10)

/** A colour typed as `#1b4d6b`, shown as asked and as pages will wear it, each with the ratio of white text. */
export function ColorField(props: {
  readonly name: string
  readonly label: string
  readonly use: ThemedColor
}) {
  const { use, ...shown } = props
  const field = useField<string>({ ...shown, optional: true })
  const [typed, setTyped] = useState(field.value ?? '')
  const asked = readable.test(typed) ? typed : undefined
  const kept = asked && keptColor(use, asked)
  const set = (text: string) => {
    const lower = text.trim().toLowerCase()
    setTyped(lower)
    field.set(lower === '' ? undefined : lower)
  }
  return (
    <FieldFrame {...shown} optional id={field.id} error={field.error} help={help(use, asked, kept)}>
      <span className="flex flex-wrap items-center gap-3">
        <input
          {...field.control}
          className={`${controlClass} w-28`}
          placeholder="#1b4d6b"
          value={typed}
          onChange={(event) => set(event.target.value)}
        />
        {asked && kept && (
          <>
            <Swatch color={asked}>
              {t({
                id: 'territory.color.asked',
                message: 'demandée : {ratio}',
                values: { ratio: ratioOfWhite(asked) },
              })}
            </Swatch>
            <Swatch color={kept}>
              {t({
                id: 'territory.color.kept',
                message: 'gardée : {color}, {ratio}',
                values: { color: kept, ratio: ratioOfWhite(kept) },
              })}
            </Swatch>
          </>
        )}
      </span>
    </FieldFrame>
  )
}

/** The words stand beside the colour, never on it: the asked one may be too pale for them. */
function Swatch({ color, children }: { readonly color: string; readonly children: string }) {
  return (
    <span className="flex items-center gap-1.5 text-13 text-ink-2">
      <span
        aria-hidden="true"
        className="h-6 w-10 rounded-control border border-line-strong"
        style={{ background: color }}
      />
      {children}
    </span>
  )
}

const help = (use: ThemedColor, asked: string | undefined, kept: string | undefined): string => {
  const least = formatNumber(leastRatios[use])
  if (!asked)
    return t({
      id: 'territory.color.help',
      message:
        'Écrite #rrvvbb. Vide : la couleur de Bassin. Seule la clarté change, jusqu’à ce que le texte blanc atteigne {least}.',
      values: { least },
    })
  const values = { ratio: ratioOfWhite(asked), least }
  return asked === kept
    ? t({
        id: 'territory.color.good',
        message:
          'Le texte blanc y a un contraste de {ratio} (au moins {least}) : la couleur est gardée telle quelle.',
        values,
      })
    : t({
        id: 'territory.color.low',
        message:
          'Le texte blanc y aurait un contraste de {ratio} ; il en faut {least}. Les pages prendront la couleur plus sombre d’à côté.',
        values,
      })
}
