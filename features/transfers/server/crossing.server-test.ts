import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  acceptTransfer,
  downloadTransfer,
  listIncomingTransfers,
  readIncomingTransfer,
  readTransferSheet,
  receiveTransferFile,
  refuseTransfer,
  sendTransfer,
  withdrawTransfer,
} from '../contract.ts'
import {
  aTransfer,
  aTransferFile,
  draftOf,
  someoneWhoMoves,
  someTransfer,
} from '../testing/transfer-builders.ts'

/** Two territories, a third one that has nothing to see, and an envelope between the first two. */
const three = async () => {
  const [origin, destination, third] = [await aTerritory(), await aTerritory(), await aTerritory()]
  const { id, personId } = await aTransfer(origin, { destinationId: destination.territoryId })
  return { origin, destination, third, id, personId, params: { transferId: id } }
}

const answerAs = (world: World, originId: string, id: string, verdict = 'accepted') =>
  world.rows(async (tx) => {
    const [row] = await tx.query<{ content: unknown }>(
      `select transfers.answer($1, $2, $3, '2026-11-23', $4, 'Essai', null, null, $5) as content`,
      [originId, id, verdict, new Date('2026-11-23T08:00:00Z'), newId()],
    )
    return row?.content
  })

const rowsSeen = (world: World, table: 'envelope' | 'content' | 'departure' | 'arrival') =>
  world.rows((tx) => tx.query(`select * from transfers.${table}`))

describe('the wall around a transfer', () => {
  it('hides it from a third territory, which can neither read nor answer it, whatever it forges', async () => {
    const { origin, third, id, params } = await three()
    const desk = third.as('entryDesk')
    expect(await rowsSeen(third, 'envelope')).toEqual([])
    expect(await desk.refused(readIncomingTransfer, { params })).toBe('not-found')
    expect(await desk.refused(acceptTransfer, { params, body: { personId: newId() } })).toBe('not-found')
    expect(await desk.refused(refuseTransfer, { params, body: { reasonCode: 'not-our-area' } })).toBe(
      'not-found',
    )
    expect(await answerAs(third, origin.territoryId, id)).toBeNull()
    expect(await answerAs(third, third.territoryId, id)).toBeNull()
    expect(await rowsSeen(origin, 'envelope')).toMatchObject([{ state: 'sent' }])
  })

  it('lets the destination read neither the content nor whose file it is, by any statement', async () => {
    const { destination } = await three()
    expect(await rowsSeen(destination, 'envelope')).toHaveLength(1)
    expect(await rowsSeen(destination, 'content')).toEqual([])
    expect(await rowsSeen(destination, 'departure')).toEqual([])
  })

  it('lets the destination change nothing of an envelope but by its one answer', async () => {
    const { origin, destination, id } = await three()
    const changed = await destination.rows((tx) =>
      tx.query(`update transfers.envelope set state = 'accepted' where id = $1 returning id`, [id]),
    )
    expect(changed).toEqual([])
    await expect(
      destination.rows((tx) =>
        tx.query(`update transfers.envelope set destination_id = $1 where id = $2`, [
          destination.territoryId,
          id,
        ]),
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(
      destination.rows((tx) => tx.query(`delete from transfers.envelope where id = $1`, [id])),
    ).rejects.toThrow(/permission denied/)
    expect(await answerAs(destination, origin.territoryId, id, 'withdrawn')).toBeNull()
  })

  it('lets nobody send in the name of another territory', async () => {
    const { origin, destination } = await three()
    await expect(
      destination.rows((tx) =>
        tx.query(
          `insert into transfers.envelope (territory_id, id, destination_id, origin_name, destination_name, sent_by_name,
             sent_at, expires_on, state) values ($1, $2, $3, 'a', 'b', 'c', $4, '2026-12-23', 'sent')`,
          [origin.territoryId, newId(), destination.territoryId, new Date('2026-11-23T08:00:00Z')],
        ),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('leaves the content with its origin when the answer is refused after the envelope was opened', async () => {
    const { origin, destination, params } = await three()
    const body = { personId: newId() }
    const desk = destination.as('entryDesk')
    const { personId: taken } = await desk.done(acceptTransfer, { params, body })
    expect(taken).toBe(body.personId)
    const again = await aTransfer(origin, { destinationId: destination.territoryId })
    const refused = await desk.call(acceptTransfer, {
      params: { transferId: again.id },
      body: { personId: newId() },
    })
    expect(refused.problem.code).toBe('transfer-known-person')
    expect(refused.text).not.toContain('exemple.fr')
    expect(await rowsSeen(origin, 'content')).toHaveLength(1)
  })

  it('opens once: a second acceptance, a refusal after it and a withdrawal after it are all too late', async () => {
    const { origin, destination, params, id } = await three()
    const desk = destination.as('entryDesk')
    await desk.done(acceptTransfer, { params, body: { personId: newId() } })
    const late = 'transfer-already-answered'
    expect(await desk.refused(acceptTransfer, { params, body: { personId: newId() } })).toBe(late)
    expect(await desk.refused(refuseTransfer, { params, body: { reasonCode: 'not-our-area' } })).toBe(late)
    expect(await origin.as('referent').refused(withdrawTransfer, { params })).toBe(late)
    expect(await answerAs(destination, origin.territoryId, id)).toBeNull()
    expect(await rowsSeen(destination, 'arrival')).toHaveLength(1)
  })

  it('opens one file when two members accept at the same moment', async () => {
    const { destination, params } = await three()
    const answers = await Promise.all(
      (['entryDesk', 'projectManager'] as const).map((role) =>
        destination.as(role).call(acceptTransfer, { params, body: { personId: newId() } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const persons = await destination.rows((tx) =>
      tx.query('select id from people.person where territory_id = $1', [destination.territoryId]),
    )
    expect(persons).toHaveLength(1)
  })

  it('shows the partners of the origin nothing of it', async () => {
    const { origin, id, personId } = await three()
    for (const role of ['prescriber', 'stepOperator', 'secondReferent', 'fundManager', 'controller'])
      for (const route of [downloadTransfer, readTransferSheet, withdrawTransfer])
        expect((await origin.as(role).call(route, { params: { transferId: id } })).status).toBeGreaterThan(
          400,
        )
    expect(
      (
        await origin.as('prescriber').call(sendTransfer, {
          params: { personId },
          body: someTransfer(await draftOf(origin, await someoneWhoMoves(origin, 'Roy'))),
        })
      ).status,
    ).toBe(403)
  })

  it('knows no territory but those of this installation', async () => {
    const world = await aTerritory()
    const personId = await someoneWhoMoves(world)
    const draft = await draftOf(world, personId)
    expect(draft.destinations.map((one) => one.id)).not.toContain(world.territoryId)
    for (const destinationId of [newId(), world.territoryId])
      expect(
        await world.as('referent').refused(sendTransfer, {
          params: { personId },
          body: someTransfer(draft, { destinationId }),
        }),
      ).toBe('invalid')
  })

  it('keeps two envelopes of one id apart, from two origins', async () => {
    const { origin, destination, third, id } = await three()
    const personId = await someoneWhoMoves(third, 'Autre')
    const body = someTransfer(await draftOf(third, personId), { id, destinationId: destination.territoryId })
    await third.as('referent').done(sendTransfer, { params: { personId }, body })
    expect(await answerAs(destination, third.territoryId, id)).toMatchObject({
      identity: { familyName: 'Autre' },
    })
    expect(await rowsSeen(origin, 'envelope')).toMatchObject([{ state: 'sent', family_name: 'Haddad' }])
  })
})

describe('the file of a transfer to a territory without Bassin', () => {
  it('is received by another one, awaits its answer there, and becomes a file', async () => {
    const [origin, destination] = [await aTerritory(), await aTerritory()]
    const { id, text } = await aTransferFile(origin)
    const desk = destination.as('entryDesk')
    const { keyMark } = await desk.done(receiveTransferFile, { params: {}, body: { text } })
    const sheet = await origin.as('referent').done(readTransferSheet, { params: { transferId: id } })
    expect(keyMark).toBe(sheet.keyMark)
    const { items } = await desk.done(listIncomingTransfers, { params: {} })
    expect(items).toMatchObject([{ id, state: 'sent', keyMark, familyName: 'Haddad' }])
    await desk.done(acceptTransfer, { params: { transferId: id }, body: { personId: newId() } })
  })

  it('is refused when one character of it changed, when it is no such file, when it is too old', async () => {
    const [origin, destination] = [await aTerritory(), await aTerritory()]
    const { text } = await aTransferFile(origin)
    const desk = destination.as('entryDesk')
    const receive = (given: string) =>
      desk.refused(receiveTransferFile, { params: {}, body: { text: given } })
    expect(await receive(text.replace('Haddad', 'Haddab'))).toBe('transfer-file-changed')
    for (const other of ['', '[]', 'Nom;Prénom', '{"format":"bassin-transfer"}'])
      expect(await receive(other)).toBe('transfer-file-unreadable')
    destination.at('2027-01-04T08:00:00Z')
    expect(await receive(text)).toBe('transfer-file-old')
  })

  it('is received once, whatever became of it', async () => {
    const [origin, destination] = [await aTerritory(), await aTerritory()]
    const { id, text } = await aTransferFile(origin)
    const desk = destination.as('entryDesk')
    const body = { text }
    await desk.done(receiveTransferFile, { params: {}, body })
    expect(await desk.refused(receiveTransferFile, { params: {}, body })).toBe('transfer-already-received')
    await desk.done(refuseTransfer, { params: { transferId: id }, body: { reasonCode: 'no-place' } })
    expect(await desk.refused(receiveTransferFile, { params: {}, body })).toBe('transfer-already-received')
    expect(await origin.as('entryDesk').refused(receiveTransferFile, { params: {}, body })).toBe(
      'transfer-file-ours',
    )
  })

  it('is given as long as it is kept, and no longer once taken back', async () => {
    const world = await aTerritory()
    const { id } = await aTransferFile(world)
    const params = { transferId: id }
    await world.as('referent').done(withdrawTransfer, { params })
    expect(await world.as('referent').refused(downloadTransfer, { params })).toBe('transfer-file-gone')
  })
})
