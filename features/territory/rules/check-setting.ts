import type { FieldProblem } from '#kernel/result.ts'
import type { SettingEditor, SettingPart } from '../contract/settings.ts'

type Editor<Kind extends SettingEditor['kind']> = Extract<SettingEditor, { kind: Kind }>

/** The first part of a value that its editor cannot hold; nothing when all of it fits. */
export const misfit = (editor: SettingEditor, value: unknown): FieldProblem | undefined => {
  switch (editor.kind) {
    case 'choice':
      return editor.options.some((option) => option.value === value)
        ? undefined
        : { pointer: '/value', code: 'not-a-choice' }
    case 'days':
    case 'count':
      return wholeBetween('/value', value, editor)
    case 'percentage':
      return wholeBetween('/value', typeof value === 'number' ? rounded(value * 100) : value, editor)
    case 'delays':
      return first(editor.parts, (part) => partMisfit(part, value))
    case 'kinds':
      return kindsMisfit(editor, value)
    case 'labelled-codes':
      return linesMisfit(editor, value)
  }
}

/** 0.07 * 100 is 7.000000000000001: a share is compared in percents with six decimals. */
const rounded = (percents: number): number => Math.round(percents * 1e6) / 1e6

const first = <Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => FieldProblem | undefined,
): FieldProblem | undefined => {
  for (const [index, item] of items.entries()) {
    const problem = check(item, index)
    if (problem) return problem
  }
  return undefined
}

const wholeBetween = (
  pointer: string,
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
): FieldProblem | undefined => {
  if (!Number.isInteger(value)) return { pointer, code: 'not-a-whole-number' }
  return (value as number) >= min && (value as number) <= max
    ? undefined
    : { pointer, code: 'out-of-bounds', params: { min, max } }
}

const partMisfit = (part: SettingPart, value: unknown): FieldProblem | undefined => {
  const found = part.key.split('/').reduce<unknown>((inside, key) => objectOf(inside)[key], value)
  if (found === undefined && part.optional) return undefined
  return wholeBetween(`/value/${part.key}`, found, part)
}

const kindsMisfit = ({ options }: Editor<'kinds'>, value: unknown): FieldProblem | undefined => {
  if (!Array.isArray(value) || value.length === 0) return { pointer: '/value', code: 'choose-one' }
  return value.every((kind) => options.some((option) => option.value === kind))
    ? undefined
    : { pointer: '/value', code: 'not-a-choice' }
}

const linesMisfit = (editor: Editor<'labelled-codes'>, value: unknown): FieldProblem | undefined => {
  if (!Array.isArray(value) || value.length === 0) return { pointer: '/value', code: 'choose-one' }
  if (value.length > editor.most)
    return { pointer: '/value', code: 'too-many-lines', params: { most: editor.most } }
  return first(value, (line, index) => lineMisfit(editor, value, line, index))
}

const lineMisfit = (
  { prefix, columns }: Editor<'labelled-codes'>,
  lines: readonly unknown[],
  line: unknown,
  index: number,
): FieldProblem | undefined => {
  const code = objectOf(line).code
  const pointer = `/value/${index}`
  if (typeof code !== 'string' || !code.startsWith(prefix) || !/^[a-z0-9-]{1,45}$/.test(code))
    return { pointer: `${pointer}/code`, code: 'not-a-code', params: { prefix } }
  if (lines.findIndex((other) => objectOf(other).code === code) < index)
    return { pointer: `${pointer}/code`, code: 'code-twice' }
  return first(columns, (column) => {
    const cell = objectOf(line)[column.key]
    if (column.optional && (cell === null || cell === '')) return undefined
    if (column.kind === 'months') return wholeBetween(`${pointer}/${column.key}`, cell, { min: 1, max: 120 })
    const fits = typeof cell === 'string' && cell.trim() !== '' && cell.length <= 200
    return fits ? undefined : { pointer: `${pointer}/${column.key}`, code: 'not-a-line' }
  })
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
