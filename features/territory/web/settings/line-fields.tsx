import { use, useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { SettingEditor } from '../../contract.ts'
import { lineCount, withoutLine } from './setting-values.ts'
import { inLanguage } from './setting-words.ts'

type Editor = Extract<SettingEditor, { kind: 'labelled-codes' }>

/** One line a code: its words can change, it can leave the list, others can be added. */
export function LineFields({ editor }: { readonly editor: Editor }) {
  const form = use(FormContext)
  const [round, setRound] = useState(0)
  if (!form) return null
  const count = Number(form.values[lineCount] ?? 0)
  const remove = (index: number): void => {
    const former = Object.keys(form.values).filter((name) => name.startsWith('value/'))
    const kept = withoutLine(editor, form.values, index)
    for (const name of new Set([...former, ...Object.keys(kept)])) form.set(name, kept[name])
    setRound(round + 1)
  }
  return (
    <div key={round} className="grid gap-4">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its rank; removing one draws them all again.
        <Line key={index} editor={editor} index={index} onRemove={() => remove(index)} />
      ))}
      {count < editor.most && (
        <div>
          <Button size="small" icon="add" onClick={() => form.set(lineCount, count + 1)}>
            {t({ id: 'territory.setting.add-line', message: 'Ajouter une ligne' })}
          </Button>
        </div>
      )}
    </div>
  )
}

function Line({
  editor,
  index,
  onRemove,
}: {
  readonly editor: Editor
  readonly index: number
  readonly onRemove: () => void
}) {
  const values = { number: index + 1 }
  return (
    <fieldset className="grid gap-2 border-s-3 border-line ps-3">
      <legend className="sr-only">
        {t({ id: 'territory.setting.line', message: 'Ligne {number}', values })}
      </legend>
      {editor.columns.map(({ key, label, kind, optional }) => {
        const field = { name: `value/${index}/${key}`, label: inLanguage(label), optional }
        return kind === 'months' ? (
          <NumberField key={key} {...field} min={1} max={120} />
        ) : (
          <TextField key={key} {...field} maxLength={200} />
        )
      })}
      <div>
        <Button size="small" kind="quiet" onClick={onRemove}>
          {t({ id: 'territory.setting.remove-line', message: 'Retirer la ligne {number}', values })}
        </Button>
      </div>
    </fieldset>
  )
}
