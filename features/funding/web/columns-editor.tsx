import { Button } from '#platform/web/design/button.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { fileColumns } from '../rules/file-columns.ts'
import { type EditedColumn, moved } from './edited-columns.ts'

/** One line a column: kept or not, its header, whether it may stay empty, its place and its words. */
export function ColumnsEditor({
  columns,
  onChange,
}: {
  readonly columns: readonly EditedColumn[]
  readonly onChange: (columns: readonly EditedColumn[]) => void
}) {
  const set = (at: number, change: Partial<EditedColumn>) =>
    onChange(columns.map((column, index) => (index === at ? { ...column, ...change } : column)))
  return (
    <ol
      aria-label={t({ id: 'funding.mapping', message: 'Colonnes du fichier' })}
      className="grid gap-2 border-t border-line pt-2"
    >
      {columns.map((column, at) => (
        <li key={column.key} className="grid gap-1.5 border-b border-line pb-2">
          <div className="flex flex-wrap items-end gap-x-4 gap-y-1.5">
            <Checkbox
              label={t({
                id: 'funding.mapping.keep',
                message: 'Garder « {column} »',
                values: { column: fileColumns[column.key].label },
              })}
              value={column.kept}
              onChange={(kept) => set(at, { kept: kept ?? false })}
            />
            <span className="ms-auto flex gap-2">
              <Move at={at} by={-1} columns={columns} onChange={onChange} />
              <Move at={at} by={1} columns={columns} onChange={onChange} />
            </span>
          </div>
          {column.kept && (
            <Kept
              column={column}
              at={columns.slice(0, at).filter(({ kept }) => kept).length}
              onChange={(change) => set(at, change)}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

function Move({
  at,
  by,
  columns,
  onChange,
}: {
  readonly at: number
  readonly by: 1 | -1
  readonly columns: readonly EditedColumn[]
  readonly onChange: (columns: readonly EditedColumn[]) => void
}) {
  const column = columns[at]
  const next = moved(columns, at, by)
  if (!column || next === columns) return null
  return (
    <Button size="small" onClick={() => onChange(next)}>
      {by === -1
        ? t({ id: 'funding.mapping.up', message: 'Monter' })
        : t({ id: 'funding.mapping.down', message: 'Descendre' })}
      <span className="sr-only"> : {column.label}</span>
    </Button>
  )
}

function Kept({
  column,
  at,
  onChange,
}: {
  readonly column: EditedColumn
  /** Its place among those that are kept, by which a refusal names it. */
  readonly at: number
  readonly onChange: (change: Partial<EditedColumn>) => void
}) {
  const { words } = fileColumns[column.key]
  return (
    <div className="grid gap-1.5 ps-6">
      <TextField
        name={`columns/${at}/label`}
        label={t({
          id: 'funding.mapping.label',
          message: 'En-tête de « {column} »',
          values: { column: fileColumns[column.key].label },
        })}
        maxLength={80}
        value={column.label}
        onChange={(label) => onChange({ label: label ?? '' })}
      />
      <Checkbox
        label={t({ id: 'funding.mapping.required', message: 'Vide, elle retient le fichier' })}
        value={column.required}
        onChange={(required) => onChange({ required: required ?? false })}
      />
      {words.length > 0 && (
        <details>
          <summary className="cursor-pointer text-13 underline">
            {t({
              id: 'funding.mapping.words',
              message: 'Mots de « {column} »',
              values: { column: column.label },
            })}
          </summary>
          <div className="grid gap-1.5 pt-1.5">
            {words.map((word) => (
              <TextField
                key={word.code}
                label={word.label}
                maxLength={80}
                value={column.words[word.code] ?? word.label}
                onChange={(text) => onChange({ words: { ...column.words, [word.code]: text ?? '' } })}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
