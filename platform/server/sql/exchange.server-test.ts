import type { Client } from 'pg'
import { expect, it, vi } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exchange, type Statement } from './exchange.ts'
import { TerritoryTransaction } from './transaction.ts'

const wallOf = (territoryId: string): Statement => ({
  name: 'test.wall',
  text: `select set_config('bassin.territory_id', $1::uuid::text, true)`,
  values: [territoryId],
})
const addRole = (territoryId: string, code: string, rights = '{}'): Statement => ({
  name: 'test.add',
  text: `insert into organisations.role (territory_id, code, label, rights, created_at) values ($1, $2, $2, $3, '2026-01-05') returning code`,
  values: [territoryId, code, rights],
})
const failing: Statement = { name: 'test.fail', text: 'select 1 / $1::int', values: [0] }

const withClient = async (
  work: (client: Client, territoryId: string, roles: () => Promise<string[]>) => Promise<void>,
) => {
  const world = await aTerritory()
  const client = await world.services.database.pool.connect()
  const roles = () =>
    world.rows(async (tx) => {
      const read = 'select code from organisations.role where territory_id = $1 order by code'
      return (await tx.query<{ code: string }>(read, [tx.territoryId])).map((row) => row.code)
    })
  try {
    await work(client, world.territoryId, roles)
  } finally {
    client.release()
  }
}

it('an exchange gives the rows of each statement in its order, committed, in one write, and leaves no wall behind', () =>
  withClient(async (client, territoryId, roles) => {
    const { stream } = client.connection
    const [writes, alone] = [vi.spyOn(stream, '_writev'), vi.spyOn(stream, '_write')]
    const [, first, second] = await exchange(client, [
      wallOf(territoryId),
      addRole(territoryId, 'a'),
      addRole(territoryId, 'b'),
    ])
    expect([writes.mock.calls.length, alone.mock.calls.length]).toEqual([1, 0])
    expect([first?.rows, second?.rows]).toEqual([[{ code: 'a' }], [{ code: 'b' }]])
    expect(await roles()).toEqual(['a', 'b'])
    const { rows } = await client.query(`select current_setting('bassin.territory_id', true) as wall`)
    expect(rows).toEqual([{ wall: '' }])
  }))

it('an exchange undoes everything when one of its statements fails, and the connection goes on', () =>
  withClient(async (client, territoryId, roles) => {
    const sent = [wallOf(territoryId), addRole(territoryId, 'a'), failing, addRole(territoryId, 'b')]
    await expect(exchange(client, sent)).rejects.toMatchObject({ code: '22012' })
    expect(await roles()).toEqual([])
    await exchange(client, [wallOf(territoryId), addRole(territoryId, 'c')])
    expect(await roles()).toEqual(['c'])
    await expect(exchange(client, sent)).rejects.toMatchObject({ code: '22012' })
    await expect(exchange(client, [wallOf(territoryId), addRole(territoryId, 'c')])).rejects.toMatchObject({
      code: '23505',
    })
    expect(await roles()).toEqual(['c'])
  }))

it('a transaction that ends with its first statement is one exchange; one that goes on begins first', () =>
  withClient(async (client, territoryId, roles) => {
    const begin = vi.fn(async () => {
      await client.query(`begin; set local bassin.territory_id = '${territoryId}'`)
      return true
    })
    const together = {
      statements: [wallOf(territoryId)],
      settle: (sent: Promise<unknown>) => sent.then(() => true),
    }
    const { text, values } = addRole(territoryId, 'a')
    const hot = new TerritoryTransaction(client as never, territoryId, { begin, together })
    expect(await hot.commitAfter(() => hot.named('test.hot', text, values))).toEqual([{ code: 'a' }])
    expect([await hot.stands(), hot.isOpen, begin.mock.calls.length]).toEqual([true, false, 0])
    const long = new TerritoryTransaction(client as never, territoryId, { begin, together })
    await long.query(text, [territoryId, 'b', '{}'])
    expect([await long.stands(), long.isOpen, begin.mock.calls.length]).toEqual([true, true, 1])
    expect(await long.commitAfter(() => long.named('test.hot', text, [territoryId, 'c', '{}']))).toEqual([
      { code: 'c' },
    ])
    expect([long.isOpen, begin.mock.calls.length]).toEqual([false, 1])
    const elsewhere = new TerritoryTransaction(client as never, territoryId, { begin, together: undefined })
    await elsewhere.commitAfter(() => elsewhere.named('test.hot', text, [territoryId, 'd', '{}']))
    expect([elsewhere.isOpen, begin.mock.calls.length]).toEqual([false, 2])
    expect(await roles()).toEqual(['a', 'b', 'c', 'd'])
  }))

it('a statement that a connection holds gives the same columns as the first time, rows or none', () =>
  withClient(async (client) => {
    const columns = `select $1::int as number, date '2026-11-30' as day, null as nothing where $1::int > 0`
    const read: Statement = { name: 'test.columns', text: columns, values: [1] }
    const nothing: Statement = { name: 'test.none', text: 'select where $1::int = 1', values: [1] }
    const row = { number: 1, day: '2026-11-30', nothing: null }
    const rows = async (...statements: Statement[]) =>
      (await exchange(client, statements)).map((result) => result.rows)
    const before = vi.spyOn(client.connection, 'describe')
    expect(await rows(nothing, read)).toEqual([[{}], [row]])
    expect(before).toHaveBeenCalledTimes(2)
    expect(await rows(nothing, read)).toEqual([[{}], [row]])
    expect(await rows(read, { ...read, values: [0] }, nothing, read)).toEqual([[row], [], [{}], [row]])
    expect(before).toHaveBeenCalledTimes(2)
    before.mockRestore()
  }))
