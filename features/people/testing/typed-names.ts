import fc from 'fast-check'

const words = [
  ...['Nadia', 'Jean', 'Marie', 'Anne', 'Élodie', 'François', 'Zoë', 'Ben', 'Salah', 'Le', 'Goff'],
  ...['Nguyễn', 'Đặng', 'Işık', 'Łukasz', 'Weiß', 'L’Hœur', "D'Angelo", 'Ægidius', 'Núñez', 'Čapek'],
]

/** One to three words, as on an identity card. */
const aName = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '))

export const someNames = fc.record({ givenName: aName, familyName: aName })

const typings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (name) => name.replaceAll(' ', '-'),
  (name) => ` ${name.replaceAll(' ', '   ')} `,
  (name) => name.replaceAll('’', "'"),
  (name) => name.replaceAll('œ', 'oe').replaceAll('ß', 'ss').replaceAll('Ł', 'L').replaceAll('Đ', 'D'),
]

/** The same name under other hands: other accents, case, hyphens, spaces and apostrophes. */
export const typedAgain = fc
  .array(fc.constantFrom(...typings), { minLength: 1, maxLength: 3 })
  .map((some) => (name: string) => some.reduce((typed, typing) => typing(typed), name))

/** The same words where they do not belong: boxes swapped, a compound name turned round or written as one. */
export const movedAround = fc.constantFrom<(names: Names) => Names>(
  ({ givenName, familyName }) => ({ givenName: familyName, familyName: givenName }),
  (names) => ({ ...names, familyName: names.familyName.split(' ').toReversed().join(' ') }),
  (names) => ({ ...names, givenName: names.givenName.split(' ').toReversed().join('-') }),
  (names) => ({ ...names, familyName: names.familyName.replaceAll(' ', '') }),
  (names) => ({ ...names, givenName: names.givenName.replaceAll(' ', '') }),
)

export interface Names {
  readonly givenName: string
  readonly familyName: string
}
