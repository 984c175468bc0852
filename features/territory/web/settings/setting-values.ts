import type { FormValues } from '#platform/web/form/form-values.ts'
import type { SettingEditor, ShownSetting } from '../../contract.ts'
import { slugOf } from '../../rules/slug.ts'

type Line = Readonly<Record<string, unknown>>

/** How many lines a list of labelled codes has while it is edited. */
export const lineCount = 'lines'

/** A value as the fields of its form hold it, by their names; a percentage is typed in percents. */
export const fieldsOf = ({ editor, value }: Pick<ShownSetting, 'editor' | 'value'>): FormValues => {
  switch (editor.kind) {
    case 'percentage':
      return { value: Math.round(Number(value) * 100) }
    case 'delays':
      return Object.fromEntries(editor.parts.map(({ key }) => [`value/${key}`, at(value, key)]))
    case 'labelled-codes':
      return linesToFields(value as readonly Line[])
    default:
      return { value }
  }
}

/** What the fields of the form say, as the server stores it. */
export const valueIn = (editor: SettingEditor, fields: FormValues): unknown => {
  switch (editor.kind) {
    case 'percentage':
      return typeof fields.value === 'number' ? fields.value / 100 : undefined
    case 'delays':
      return editor.parts.reduce<Line>((value, { key }) => put(value, key, fields[`value/${key}`]), {})
    case 'labelled-codes':
      return linesOf(editor, fields)
    default:
      return fields.value
  }
}

/** The fields left empty that the setting needs: the server would find its value wrong, without saying that it lacks. */
export const emptyIn = (editor: SettingEditor, fields: FormValues) =>
  requiredOf(editor)
    .filter((name) => fields[name] === undefined)
    .map((name) => ({ pointer: `/${name}`, code: 'required' }))

const requiredOf = (editor: SettingEditor): readonly string[] => {
  if (editor.kind === 'labelled-codes' || editor.kind === 'kinds') return []
  if (editor.kind !== 'delays') return ['value']
  return editor.parts.filter(({ optional }) => !optional).map(({ key }) => `value/${key}`)
}

/** The fields without one line: those below it move up, so that a refusal points at what is seen. */
export const withoutLine = (editor: SettingEditor, fields: FormValues, removed: number): FormValues => {
  if (editor.kind !== 'labelled-codes') return fields
  const keys = ['code', ...editor.columns.map((column) => column.key)]
  const kept = Array.from({ length: Number(fields[lineCount] ?? 0) }, (_, index) =>
    Object.fromEntries(keys.map((key) => [key, fields[`value/${index}/${key}`]])),
  ).filter((_, index) => index !== removed)
  return linesToFields(kept)
}

const linesToFields = (lines: readonly Line[]): FormValues =>
  Object.fromEntries([
    [lineCount, lines.length],
    ...lines.flatMap((line, index) =>
      Object.entries(line).map(([key, cell]) => [`value/${index}/${key}`, cell ?? undefined] as const),
    ),
  ])

/** A new line takes its code from its label, once: the facts already recorded name it by this code. */
const linesOf = (editor: Extract<SettingEditor, { kind: 'labelled-codes' }>, fields: FormValues): Line[] => {
  const taken = new Set<string>()
  return Array.from({ length: Number(fields[lineCount] ?? 0) }, (_, index) => {
    const cell = (key: string) => fields[`value/${index}/${key}`]
    const code = String(
      cell('code') ?? `${editor.prefix}${slugOf(String(cell('label') ?? ''), taken).slice(0, 40)}`,
    )
    taken.add(code.slice(editor.prefix.length))
    const cells = editor.columns.map(({ key, kind }) => [key, cell(key) ?? (kind === 'months' ? null : '')])
    return { code, ...Object.fromEntries(cells) }
  })
}

const at = (value: unknown, key: string): unknown =>
  key.split('/').reduce<unknown>((inside, step) => (inside as Line | null | undefined)?.[step], value)

const put = (value: Line, key: string, part: unknown): Line => {
  if (part === undefined) return value
  const [first = key, ...rest] = key.split('/')
  return { ...value, [first]: rest.length > 0 ? { [rest.join('/')]: part } : part }
}
