import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { me } from '#platform/contract/me.ts'
import {
  readAccessibilityStatement,
  readOpenAccessibilityStatement,
  recordAccessibilityAudit,
} from '../../contract.ts'
import { anAudit } from '../../testing/route-examples.ts'

const body = (changes: object = {}) => ({
  id: newId(),
  ...anAudit,
  defects: [...anAudit.defects],
  burdens: [],
  exemptions: [],
  ...changes,
})

describe('the accessibility statement', () => {
  it('says non-compliant until an audit says better, on the page and at the foot of every page', async () => {
    const world = await aTerritory()
    const admin = world.as('territoryAdmin')
    const before = await admin.done(readAccessibilityStatement, { params: {} })
    expect(before).toMatchObject({ status: 'non-compliant', audit: null, earlier: [] })
    const after = await admin.done(recordAccessibilityAudit, { params: {}, body: body() })
    expect(after).toMatchObject({
      status: 'partially-compliant',
      audit: { rate: 80, restsUntil: '2029-01-15', isOver: false, defects: anAudit.defects },
    })
    const { territories } = await world.as('referent').done(me, {})
    expect(territories[0]).toMatchObject({ accessibilityStatus: 'partially-compliant' })
  })

  it('follows the latest audit, whatever the order in which they are recorded, and recalls the others', async () => {
    const world = await aTerritory()
    const admin = world.as('territoryAdmin')
    await admin.done(recordAccessibilityAudit, { params: {}, body: body({ auditedOn: '2026-02-01' }) })
    const failed = { criteriaMet: 10, criteriaFailed: 50, auditedOn: '2023-02-01' }
    const after = await admin.done(recordAccessibilityAudit, { params: {}, body: body(failed) })
    expect(after).toMatchObject({
      status: 'partially-compliant',
      audit: { auditedOn: '2026-02-01' },
      earlier: [{ auditedOn: '2023-02-01', rate: 16.6 }],
    })
  })

  it('is read by anybody at the word of the territory, and nowhere else', async () => {
    const world = await aTerritory()
    await world.as('territoryAdmin').done(recordAccessibilityAudit, { params: {}, body: body() })
    const open = await world.nobody.done(readOpenAccessibilityStatement, { params: { slug: world.slug } })
    expect(open).toEqual(await world.as('referent').done(readAccessibilityStatement, { params: {} }))
    const nowhere = await world.nobody.call(readOpenAccessibilityStatement, {
      params: { slug: 'nulle-part' },
    })
    expect(nowhere.status).toBe(404)
  })

  it('refuses an audit that forgets criteria, hides its defects or is not done yet', async () => {
    const admin = (await aTerritory()).as('territoryAdmin')
    const refusal = async (changes: object) =>
      (await admin.call(recordAccessibilityAudit, { params: {}, body: body(changes) })).body
    expect(await refusal({ criteriaNotApplicable: 45 })).toMatchObject({
      fields: [{ pointer: '/criteriaNotApplicable', code: 'criteria-do-not-add-up' }],
    })
    for (const contact of ['pas une adresse', 'javascript:alert(1)', 'https://'])
      expect(await refusal({ contact })).toMatchObject({ fields: [{ code: 'contact-nowhere' }] })
    expect(await refusal({ defects: [] })).toMatchObject({ fields: [{ code: 'defects-missing' }] })
    expect(await refusal({ auditedOn: '2199-01-01' })).toMatchObject({
      fields: [{ code: 'audit-in-future' }],
    })
  })

  it('counts a second press once', async () => {
    const admin = (await aTerritory()).as('territoryAdmin')
    const twice = body()
    await admin.done(recordAccessibilityAudit, { params: {}, body: twice })
    const after = await admin.done(recordAccessibilityAudit, { params: {}, body: twice })
    expect(after.earlier).toEqual([])
  })
})
