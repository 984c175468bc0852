import { describe, expect, it } from 'vitest'
import type { SettingEditor } from '../../contract.ts'
import { emptyIn, fieldsOf, valueIn, withoutLine } from './setting-values.ts'

const words = { fr: 'x', en: 'x' }
const lines: SettingEditor = {
  kind: 'labelled-codes',
  prefix: 'plie-',
  most: 40,
  shipped: {},
  columns: [
    { key: 'label', label: words, kind: 'text', optional: false },
    { key: 'proofMonths', label: words, kind: 'months', optional: true },
  ],
}
const part = { label: words, min: 0, max: 365, optional: true }
const delays: SettingEditor = {
  kind: 'delays',
  parts: [
    { ...part, key: 'due/months', unit: 'months' },
    { ...part, key: 'escalates/days', unit: 'days' },
  ],
}

describe('the fields of a setting', () => {
  it.each<[SettingEditor, unknown]>([
    [{ kind: 'days', min: 0, max: 31 }, 3],
    [{ kind: 'percentage', min: 1, max: 100 }, 0.07],
    [{ kind: 'choice', options: [] }, 'signature'],
    [{ kind: 'kinds', options: [] }, ['interview']],
    [delays, { due: { months: 1 }, escalates: { days: 25 } }],
    [delays, { due: { months: 1 } }],
    [lines, [{ code: 'plie-a', label: 'A', proofMonths: null }]],
  ])('of %o give back the value %j', (editor, value) => {
    expect(valueIn(editor, fieldsOf({ editor, value }))).toEqual(value)
  })

  it('left empty are named when the setting needs them', () => {
    const due = { ...part, key: 'due/months', unit: 'months' as const, optional: false }
    expect(emptyIn({ kind: 'days', min: 0, max: 31 }, {})).toEqual([{ pointer: '/value', code: 'required' }])
    expect(emptyIn({ kind: 'days', min: 0, max: 31 }, { value: 0 })).toEqual([])
    expect(emptyIn(delays, {})).toEqual([])
    expect(emptyIn({ kind: 'delays', parts: [due] }, {})).toEqual([
      { pointer: '/value/due/months', code: 'required' },
    ])
  })

  it('give a new line a code made from its label, once each', () => {
    const fields = { lines: 2, 'value/0/label': 'Parent isolé', 'value/1/label': 'Parent isolé' }
    expect(valueIn(lines, fields)).toMatchObject([
      { code: 'plie-parent-isole', proofMonths: null },
      { code: 'plie-parent-isole-2' },
    ])
  })

  it('of a removed line leave, those below move up', () => {
    const value = ['a', 'b', 'c'].map((code) => ({ code: `plie-${code}`, label: code, proofMonths: 3 }))
    const fields = withoutLine(lines, fieldsOf({ editor: lines, value }), 1)
    expect(valueIn(lines, fields)).toEqual([value[0], value[2]])
  })
})
