import { expect, it } from 'vitest'
import { isWholeCode, typedCode } from './typed-code.ts'

it.each(['905214', ' 905 214 ', '905-214', '٩٠٥٢١٤', '۹۰۵ ۲۱۴'])('reads the code typed as %s', (typed) => {
  expect(typedCode(typed)).toBe('905214')
})

it.each(['', '90521', '9052144', 'abcdef'])('does not take « %s » for a whole code', (typed) => {
  expect(isWholeCode(typedCode(typed))).toBe(false)
})
