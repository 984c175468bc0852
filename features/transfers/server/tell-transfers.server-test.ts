import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { acceptTransfer, refuseTransfer, withdrawTransfer } from '../contract.ts'
import { aTransfer } from '../testing/transfer-builders.ts'
import { expireIn } from './expire-transfers.ts'
import { tellIn } from './tell-transfers.ts'

const hour = (world: World, instant = '2026-11-23T09:24:00Z') =>
  world.rows((tx) =>
    tellIn(tx, {
      ...{ now: new Date(instant), timeZone: 'Europe/Paris', slug: world.slug },
      config: world.services.config,
    }),
  )
const lines = async (world: World, role = 'entryDesk') => {
  const { desks } = await world.as(role).done(listDeadlines, { params: {}, query: {} })
  return desks.filter((line) => line.ruleCode === 'transfer-answer')
}
const mails = (world: World, template: string) =>
  world.rows((tx) =>
    tx.query<{ recipient: string; text: string }>(
      `select recipient, subject || ' ' || body as text from mail.message
       where territory_id = $1 and template = $2 order by recipient`,
      [tx.territoryId, template],
    ),
  )
const sent = async () => {
  const [origin, destination] = [await aTerritory(), await aTerritory()]
  const { id, personId } = await aTransfer(origin, { destinationId: destination.territoryId })
  await hour(destination)
  return { origin, destination, id, personId, params: { transferId: id } }
}

it('a transfer that came is a line of those who may answer, until its last day, and of nobody else', async () => {
  const { origin, destination } = await sent()
  expect(await lines(destination)).toMatchObject([{ count: 1, firstDueOn: '2026-12-23' }])
  expect(await lines(destination, 'referent')).toEqual([])
  expect(await lines(origin)).toEqual([])
})

it('a transfer that came is told once, to who may answer, without the name of the person', async () => {
  const { destination } = await sent()
  await hour(destination, '2026-11-23T10:24:00Z')
  const told = await mails(destination, 'transfers.received')
  expect(told.map(({ recipient }) => recipient.split('.')[0])).toEqual(['entrydesk', 'projectmanager'])
  for (const { text } of told) expect(text).not.toMatch(/Haddad|Samira/)
})

it('the line goes with the answer, and who sent it is told once what became of it', async () => {
  const { origin, destination, params } = await sent()
  await hour(origin)
  expect(await mails(origin, 'transfers.ended')).toEqual([])
  const body = { personId: newId() }
  await destination.as('entryDesk').done(acceptTransfer, { params, body })
  expect(await lines(destination)).toEqual([])
  await hour(origin)
  await hour(origin)
  const told = await mails(origin, 'transfers.ended')
  expect(told.map(({ recipient }) => recipient.split('.')[0])).toEqual(['referent'])
  expect(told[0]?.text).toContain('est accepté')
  expect(told[0]?.text).not.toMatch(/Haddad|Samira/)
})

it('a refusal is told to who sent it, and ends the line', async () => {
  const { origin, destination, params } = await sent()
  await destination.as('entryDesk').done(refuseTransfer, { params, body: { reasonCode: 'not-our-area' } })
  await hour(origin)
  expect(await lines(destination)).toEqual([])
  expect((await mails(origin, 'transfers.ended'))[0]?.text).toContain('est refusé')
})

it('a transfer taken back or expired leaves the day of the other territory, and an expiry is told', async () => {
  const { origin, destination, params } = await sent()
  await origin.as('referent').done(withdrawTransfer, { params })
  await hour(destination)
  expect(await lines(destination)).toEqual([])
  const late = await sent()
  const after = '2026-12-24T09:24:00Z'
  await late.origin.rows((tx) => expireIn(tx, new Date(after), 'Europe/Paris'))
  await hour(late.origin, after)
  await hour(late.destination, after)
  expect(await lines(late.destination)).toEqual([])
  expect((await mails(late.origin, 'transfers.ended'))[0]?.text).toContain('a expiré')
  expect(await mails(origin, 'transfers.ended')).toEqual([])
})
