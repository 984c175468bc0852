import { describe, expect, it } from 'vitest'
import { shippedRoles } from '#features/organisations/server/public.ts'
import { emptyDeclaration, missingCodes } from '../contract.ts'
import { activities } from './activities.ts'
import { dataClasses } from './data-classes.ts'
import { legalBasisAt } from './legal-bases.ts'
import { missingIn } from './missing.ts'

describe('the processing activities', () => {
  const rights = new Set(shippedRoles.flatMap((role) => Object.keys(role.rights)))

  it('name rights of the role matrix only, so that their recipients are true', () => {
    expect(activities.flatMap((one) => one.rights).filter((right) => !rights.has(right))).toEqual([])
    expect(activities.filter((one) => one.rights.length === 0)).toEqual([])
  })

  it('use every class of data, each declared once', () => {
    const declared = dataClasses.map((one) => one.code)
    expect(new Set(declared).size).toBe(declared.length)
    expect([...new Set(activities.flatMap((one) => one.classes))].sort()).toEqual([...declared].sort())
  })

  it('R1: keep sensitive facts in an activity of their own, on a condition of article 9', () => {
    const sensitive = dataClasses.filter((one) => one.isSensitive).map((one) => one.code)
    const holding = activities.filter((one) => one.classes.some((code) => sensitive.includes(code)))
    expect(holding.map((one) => [one.code, one.basis])).toEqual([['sensitive', 'public-task-sensitive']])
  })

  it('each have a legal basis with its source, proposed until somebody reads it', () => {
    for (const { basis } of activities)
      expect(legalBasisAt(basis, '2026-11-23').source.length).toBeGreaterThan(10)
  })
})

describe('what the register lacks', () => {
  it('is everything while nothing is declared, but the arrangement of controllers that are not joint', () => {
    expect(missingIn(emptyDeclaration, 0)).toEqual(missingCodes.filter((code) => code !== 'jointArrangement'))
  })

  it('asks for the arrangement of article 26 once controllers are joint', () => {
    const joint = { ...emptyDeclaration, jointControl: 'joint' as const }
    expect(missingIn(joint, 1)).toContain('jointArrangement')
    expect(missingIn({ ...joint, jointArrangement: 'Convention du 3 mars 2026' }, 1)).not.toContain(
      'jointArrangement',
    )
  })

  it('takes a data protection officer for named once there is a way to write', () => {
    const named = { ...emptyDeclaration, dpo: { ...emptyDeclaration.dpo, name: 'Odile Renard' } }
    expect(missingIn(named, 1)).toContain('dpo')
    const reached = { ...named, dpo: { ...named.dpo, email: 'dpo@essai.example' } }
    expect(missingIn(reached, 1)).not.toContain('dpo')
  })
})
