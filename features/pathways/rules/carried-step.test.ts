import { expect, test } from 'vitest'
import { isCarriedStep } from './carried-step.ts'
import { stepTypes } from './step-types.ts'
import { themes } from './themes.ts'

test('R17: no step that lifts a brake follows a person to another territory', () => {
  const lifting = stepTypes.filter((type) => type.family === 'lifting')
  expect(lifting.length).toBeGreaterThan(3)
  for (const { code } of lifting) expect(isCarriedStep({ typeCode: code, themeCode: null })).toBe(false)
  expect(isCarriedStep({ typeCode: 'training-qualifying', themeCode: null })).toBe(true)
})

test('R17: the theme of a step holds it back as its type does', () => {
  const carried = themes.filter(({ code }) => isCarriedStep({ typeCode: 'workshop', themeCode: code }))
  expect(carried.map(({ code }) => code)).toContain('se-former')
  expect(
    carried.filter(({ code }) => /sante|judiciaire|logement|financ|famille|mobilite/.test(code)),
  ).toEqual([])
})

test('a type that no list knows any more stays behind', () => {
  expect(isCarriedStep({ typeCode: 'unheard-of', themeCode: null })).toBe(false)
})
