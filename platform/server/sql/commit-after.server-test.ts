import type { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import type { TerritoryTransaction } from './transaction.ts'

const addRole = (tx: TerritoryTransaction, code: string, rights = '{}') =>
  tx.named(
    'test.add-role',
    `insert into organisations.role (territory_id, code, label, rights, created_at) values ($1, $2, $2, $3, '2026-01-05')`,
    [tx.territoryId, code, rights],
  )
const roles = async (tx: TerritoryTransaction) =>
  (
    await tx.query<{ code: string }>('select code from organisations.role where territory_id = $1', [
      tx.territoryId,
    ])
  ).map((row) => row.code)

describe('a commit sent behind the last statement', () => {
  it('keeps that statement and those before it', async () => {
    const world = await aTerritory()
    await world.rows(async (tx) => {
      await addRole(tx, 'first')
      await tx.commitAfter(() => addRole(tx, 'last'))
      expect(tx.isOpen).toBe(false)
    })
    expect((await world.rows(roles)).sort()).toEqual(['first', 'last'])
  })

  it('undoes everything when that statement fails, and throws its error', async () => {
    const world = await aTerritory()
    const failing = world.rows(async (tx) => {
      await addRole(tx, 'first')
      await tx.commitAfter(() => addRole(tx, 'last', 'not json'))
    })
    await expect(failing).rejects.toMatchObject({ code: '22P02' })
    expect(await world.rows(roles)).toEqual([])
  })

  it('refuses an act that sends nothing before it waits: what came later would find no wall', async () => {
    const world = await aTerritory()
    const late = world.rows((tx) => tx.commitAfter(async () => void (await Promise.resolve())))
    await expect(late).rejects.toThrow('sent nothing')
  })

  it('leaves in the same write', async () => {
    const world = await aTerritory()
    await world.rows(async (tx) => {
      const { stream } = (tx.client as Client).connection
      const writes = vi.spyOn(stream, '_writev')
      const alone = vi.spyOn(stream, '_write')
      await tx.commitAfter(() => addRole(tx, 'last'))
      expect([writes.mock.calls.length, alone.mock.calls.length]).toEqual([1, 0])
      writes.mockRestore()
      alone.mockRestore()
    })
    expect(await world.rows(roles)).toEqual(['last'])
  })
})

describe('reads at one moment', () => {
  it('see nothing of what is committed meanwhile, and the next statement sees it', async () => {
    const world = await aTerritory()
    await world.rows(async (tx) => {
      const meanwhile = await tx.atOneMoment(async () => {
        const before = await roles(tx)
        await world.rows((other) => addRole(other, 'meanwhile'))
        return [before, await roles(tx)]
      })
      expect(meanwhile).toEqual([[], []])
      expect(await roles(tx)).toEqual(['meanwhile'])
    })
  })

  it('let the use case write after them, and undo what it writes when it fails', async () => {
    const world = await aTerritory()
    await world.rows(async (tx) => {
      await tx.atOneMoment(() => roles(tx))
      await addRole(tx, 'after')
    })
    const failing = world.rows(async (tx) => {
      await tx.atOneMoment(() => roles(tx))
      await addRole(tx, 'failing')
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await world.rows(roles)).toEqual(['after'])
  })
})
