import { expect, it } from 'vitest'
import { fileRefusal } from './file-refusal.ts'

const rules = { mostBytes: 5_000_000, endings: ['pdf'] }

it.for([
  ['scan.pdf', 5_000_000, undefined],
  ['scan.pdf', 5_000_001, '« scan.pdf » dépasse 5 Mo'],
  ['scan.pdf', 7_340_000, '« scan.pdf » pèse 7,3 Mo'],
  ['scan.exe', 10, '« scan.exe » n’est pas d’un type accepté'],
] as const)('%s of %i bytes: %s', ([name, size, said]) => {
  const refusal = fileRefusal({ name, size }, rules)
  // Quotation marks and units keep their word by spaces of several widths.
  expect(refusal?.replace(/\s/g, ' ').slice(0, said?.length)).toBe(said)
})

it('a name that holds a social-security number is refused before it leaves, without being repeated', () => {
  const refusal = fileRefusal({ name: 'carte 2 55 08 14 168 025 38.pdf', size: 10 }, rules)
  expect(refusal).toContain('Le nom de ce fichier')
  expect(refusal).not.toContain('168')
})
