import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatPhone, parsePhone } from './phone.ts'

it('normalises the usual writings of a French number', () => {
  for (const text of [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+33 6 12 34 56 78',
    '0033612345678',
    '+33 (0)6 12 34 56 78',
    '٠٦ ١٢ ٣٤ ٥٦ ٧٨',
    '۰۶۱۲۳۴۵۶۷۸',
  ]) {
    expect(parsePhone(text)).toBe('+33612345678')
  }
})

it('gives overseas numbers their own country code', () => {
  expect(parsePhone('0690 12 34 56')).toBe('+590690123456')
  expect(parsePhone('0262 12 34 56')).toBe('+262262123456')
  expect(parsePhone('0639 12 34 56')).toBe('+262639123456')
  expect(parsePhone('06 39 98 12 34')).toBe('+33639981234')
  expect(parsePhone('+33 696 12 34 56')).toBe('+596696123456')
  expect(parsePhone('05 08 41 12 34')).toBe('+508411234')
  expect(parsePhone('+689 87 12 34 56')).toBe('+68987123456')
})

it('refuses what cannot be dialled', () => {
  for (const text of [
    '',
    '3949',
    '06 12 34 56',
    '061234567890',
    '0012',
    'inconnu',
    '+33 12',
    '00 00 00 00 00',
  ]) {
    expect(parsePhone(text)).toBeUndefined()
  }
})

it('reads back what it shows', () => {
  expect(formatPhone('+33612345678')).toBe('06 12 34 56 78')
  expect(formatPhone('+590690123456')).toBe('0690 12 34 56')
  expect(formatPhone('+32470123456')).toBe('+32470123456')
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{8}$/), (national) => {
      const number = parsePhone(national)
      expect(number && parsePhone(formatPhone(number))).toBe(number)
    }),
  )
})
