import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { KnownHead } from '../rules/findings.ts'
import { anExportedList, asOwner, someLines } from '../testing/trail-builders.ts'
import { sealTerritory, verifyTerritories } from './public.ts'

let world: World
let ids: string[]

const verify = async (head?: KnownHead) => {
  const [verified] = await verifyTerritories(world.services, { slug: world.slug, head })
  if (!verified) throw new Error('the territory was not verified')
  return verified
}
const found = async (head?: KnownHead) =>
  (await verify(head)).findings.map(({ code, seq, to, lineId }) => ({
    code,
    seq,
    ...(to !== undefined && { to }),
    ...(lineId && { line: ids.indexOf(lineId) }),
  }))
const tamper = (sql: string, ...values: unknown[]) => asOwner(sql, [world.territoryId, ...values])

beforeEach(async () => {
  world = await aTerritory()
  ids = await someLines(world, 10)
  await sealTerritory(world.services, world.territoryId)
})

describe('the chain of a trail', () => {
  it('holds as long as nobody touches it, and tells its head', async () => {
    expect(await verify()).toMatchObject({
      lines: 10,
      found: 0,
      waiting: 0,
      purgedTo: null,
      head: { seq: 10 },
    })
  })

  it('tells a removed line, which and when', async () => {
    await tamper('delete from audit.line where territory_id = $1 and id = $2', ids[3])
    const { findings } = await verify()
    expect(findings).toMatchObject([
      { code: 'line-removed', seq: 4, lineId: ids[3], at: new Date('2026-11-23T07:00:03Z') },
    ])
  })

  it.each([
    ['action', `'people.file-changed'`],
    ['at', `at + interval '1 microsecond'`],
    ['member_id', 'null'],
    ['organisation_id', 'id'],
    ['role_code', `'controller'`],
    ['subject_kind', `'step'`],
    ['subject_id', 'id'],
    ['reason', `'autre'`],
    ['details', `details || '{"a": "y"}'`],
    ['request_id', `'autre'`],
  ])('tells a line whose %s was changed, which and when', async (column, value) => {
    await tamper(`update audit.line set ${column} = ${value} where territory_id = $1 and id = $2`, ids[4])
    const { findings, found: count } = await verify()
    expect(count).toBe(1)
    expect(findings[0]).toMatchObject({ code: 'line-changed', seq: 5, lineId: ids[4] })
    expect(findings[0]?.at?.toISOString()).toBe('2026-11-23T07:00:04.000Z')
  })

  it('tells two lines put in each other’s place', async () => {
    const rename = (from: string | undefined, to: string | undefined) =>
      tamper('update audit.line set id = $3 where territory_id = $1 and id = $2', from, to)
    const aside = newId()
    await rename(ids[2], aside)
    await rename(ids[3], ids[2])
    await rename(aside, ids[3])
    expect(await found()).toEqual([
      { code: 'line-changed', seq: 3, line: 2 },
      { code: 'line-changed', seq: 4, line: 3 },
    ])
  })

  it('tells an altered seal from an altered line', async () => {
    await tamper(`update audit.seal set hash = sha256(hash) where territory_id = $1 and seq = 6`)
    expect(await found()).toEqual([{ code: 'seal-changed', seq: 6, line: 5 }])
  })

  it('tells removed seals, and the lines that they left without one', async () => {
    await tamper('delete from audit.seal where territory_id = $1 and seq in (5, 6)')
    expect(await found()).toEqual([
      { code: 'seals-removed', seq: 5, to: 6 },
      { code: 'line-unsealed', seq: null, line: 4 },
      { code: 'line-unsealed', seq: null, line: 5 },
    ])
  })

  it('tells lines removed with their seals, at the beginning as in the middle', async () => {
    await tamper(
      `with gone as (delete from audit.seal where territory_id = $1 and seq in (1, 2, 7) returning line_id)
       delete from audit.line where territory_id = $1 and id in (select line_id from gone)`,
    )
    expect(await found()).toEqual([
      { code: 'seals-removed', seq: 1, to: 2 },
      { code: 'seals-removed', seq: 7, to: 7 },
    ])
  })

  it('tells that its end was cut when a head noted elsewhere is given, and only then', async () => {
    const { head } = await verify()
    await tamper(
      `with gone as (delete from audit.seal where territory_id = $1 and seq > 8 returning line_id)
       delete from audit.line where territory_id = $1 and id in (select line_id from gone)`,
    )
    expect(await found()).toEqual([])
    expect(await found(head ?? undefined)).toEqual([{ code: 'tail-removed', seq: 9, to: 10 }])
  })

  it('tells that it was written again from a line on, against the head noted elsewhere', async () => {
    const { head } = await verify()
    await tamper(`update audit.line set action = 'autre' where territory_id = $1 and id = $2`, ids[2])
    await tamper('delete from audit.seal where territory_id = $1')
    await sealTerritory(world.services, world.territoryId)
    expect(await found()).toEqual([])
    expect(await found(head ?? undefined)).toEqual([{ code: 'head-differs', seq: 10 }])
  })

  it('tells without a finding a line that was added afterwards, dated before its seal', async () => {
    const { sealedLate: before } = await verify()
    await someLines(world, 1, { from: '2026-11-23T07:49:00Z' })
    await someLines(world, 1, { from: '2026-11-23T07:55:00Z' })
    await sealTerritory(world.services, world.territoryId)
    const { found: none, sealedLate } = await verify()
    expect({ none, added: sealedLate.count - before.count }).toEqual({ none: 0, added: 1 })
    expect(before.first).toMatchObject({ seq: 1, at: new Date('2026-11-23T07:00:00Z') })
  })

  it('tells lines that wait for their seal for more than ten minutes, not those of the last ones', async () => {
    ids = await someLines(world, 1, { from: '2026-11-23T07:49:00Z' })
    await someLines(world, 1, { from: '2026-11-23T07:55:00Z' })
    expect(await verify()).toMatchObject({ waiting: 2, found: 1 })
    expect(await found()).toEqual([{ code: 'line-unsealed', seq: null, line: 0 }])
  })
})

describe('whom a list concerns', () => {
  const persons = [newId(), newId(), newId()]

  it.each([
    [
      'taken out of it',
      'delete from audit.concerned where territory_id = $1 and subject_id = $2',
      persons[1],
    ],
    [
      'put into it',
      'insert into audit.concerned select distinct territory_id, line_id, $2::uuid from audit.concerned where territory_id = $1',
      newId(),
    ],
    [
      'all taken out of it',
      'delete from audit.concerned where territory_id = $1 and $2::uuid is not null',
      newId(),
    ],
  ])('holds with its line; somebody %s is told', async (_what, sql, personId) => {
    const lineId = await anExportedList(world, persons)
    await sealTerritory(world.services, world.territoryId)
    expect(await found()).toEqual([])
    await tamper(sql, personId)
    expect((await verify()).findings).toMatchObject([{ code: 'concerned-changed', seq: null, lineId }])
  })

  it('tells persons tied to a line that concerned nobody', async () => {
    await tamper('insert into audit.concerned values ($1, $2, $3)', ids[2], newId())
    expect(await found()).toEqual([{ code: 'concerned-changed', seq: null, line: 2 }])
  })
})
