import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { readMailState } from '../contract.ts'
import { askWaitingMails, forgetUnsentTexts, queueMail } from './public.ts'

const now = new Date('2026-11-23T08:00:00Z')
const written = (world: World, hoursAgo: number, template = 'test') =>
  world.rows((tx) =>
    queueMail(
      { tx, now: new Date(now.getTime() - hoursAgo * 3_600_000) },
      { template, to: 'awa@personne.example', subject: 'Votre rendez-vous', body: 'À bientôt.' },
    ),
  )
const forgetJobs = (world: World, ids: readonly string[]) =>
  world.rows((tx) =>
    tx.query('select graphile_worker.remove_job(key) from unnest($1::text[]) as key', [
      ids.map((id) => `mail:${id}`),
    ]),
  )
const asked = (world: World, ids: readonly string[]) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ key: string }>(
      'select key from graphile_worker.jobs where key = any($1::text[])',
      [ids.map((id) => `mail:${id}`)],
    )
    return rows.map(({ key }) => key.slice('mail:'.length))
  })

it('once a mail server is set, a mail under three days old leaves, a reminder under one; older ones never do', async () => {
  const world = await aTerritory()
  const [young, old] = [await written(world, 48), await written(world, 80)]
  const [fresh, late] = [
    await written(world, 10, 'pathways.reminder'),
    await written(world, 30, 'pathways.reminder'),
  ]
  const all = [young, old, fresh, late]
  await forgetJobs(world, all)
  expect(await world.rows((tx) => askWaitingMails(tx, now))).toBe(2)
  expect((await asked(world, all)).toSorted()).toEqual([young, fresh].toSorted())
})

it('what can no longer leave loses its text after seven days, but in a demo', async () => {
  const world = await aTerritory()
  const [recent, old] = [await written(world, 6 * 24), await written(world, 8 * 24)]
  const withText = async () => {
    const rows = await world.rows((tx) =>
      tx.query<{ id: string }>(`select id from mail.message where territory_id = $1 and body <> ''`, [
        tx.territoryId,
      ]),
    )
    return rows.map(({ id }) => id)
  }
  const forget = () => world.rows((tx) => forgetUnsentTexts(tx, now))
  await world.rows((tx) =>
    tx.query('update territory.directory set is_demo = true where territory_id = $1', [tx.territoryId]),
  )
  await forget()
  expect((await withText()).toSorted()).toEqual([recent, old].toSorted())
  await world.rows((tx) =>
    tx.query('update territory.directory set is_demo = false where territory_id = $1', [tx.territoryId]),
  )
  await forget()
  expect(await withText()).toEqual([recent])
})

it('the administrator reads how many wait and why, and neither address nor text', async () => {
  const world = await aTerritory()
  await written(world, 2)
  await written(world, 100)
  const refused = await written(world, 5)
  await world.rows((tx) =>
    tx.query(`update mail.message set attempts = 2, failure = '550' where territory_id = $1 and id = $2`, [
      tx.territoryId,
      refused,
    ]),
  )
  const { body, text } = await world.as('territoryAdmin').call(readMailState, { params: {} })
  expect(body).toMatchObject({
    ...{ isSet: false, waiting: 1, notSent: 1, oldestWaitingAt: '2026-11-23T06:00:00+00:00' },
    refused: [{ code: '550', count: 1 }],
  })
  expect(text).not.toMatch(/awa|rendez-vous|bientôt/)
  expect(await world.as('referent').refused(readMailState, { params: {} })).toBe('right-missing')
})
