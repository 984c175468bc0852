import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { lastMail } from '#features/pathways/testing/step-builders.ts'
import { changeSetting } from '#features/territory/server/public.ts'
import {
  answerOrientation,
  askOrientationCode,
  listOrientations,
  readAnswer,
  renewOrientationLink,
  sendOrientation,
  withdrawOrientation,
} from '../contract.ts'
import { aService } from '../testing/list-builders.ts'
import {
  anOrientation,
  linkTemplate,
  openedByService,
  orientationBody,
  orientationToken,
} from '../testing/orientation-builders.ts'
import { orientationSetting } from './orientation-setting.ts'
import { forgetWords } from './retention-store.ts'
import { watchTerritory } from './watch-orientations.ts'

const mailsOf = (world: World, template: string) =>
  world.rows((tx) =>
    tx.query<{ recipient: string; subject: string; body: string }>(
      'select recipient, subject, body from mail.message where territory_id = $1 and template = $2 order by created_at, id',
      [tx.territoryId, template],
    ),
  )
const listed = async (world: World, personId: string) =>
  (await world.as('referent').done(listOrientations, { params: { personId } })).items
const watch = (world: World, day: string) => {
  world.at(`${day}T09:00:00Z`)
  return world.rows((tx) =>
    watchTerritory(
      { tx, now: world.services.clock.now(), services: world.services },
      { timeZone: 'Europe/Paris', name: 'Essai' },
    ),
  )
}
const toDo = async (world: World) =>
  (await world.as('referent').done(listDeadlines, { params: {}, query: {} })).mine.filter(
    ({ ruleCode }) => ruleCode === 'service-answered',
  )

describe('an orientation to a service', () => {
  it('is mailed to it without the person, and opens by the code of each use', async () => {
    const world = await aTerritory()
    await anOrientation(world, { person: { email: 'samira@exemple.example' } })
    const [mail] = await mailsOf(world, linkTemplate)
    expect(mail?.recipient).toBe('accueil@relais.example')
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Samira|Haddad|poste/)
    const { orientation } = await openedByService(world)
    expect(orientation).toEqual({
      ...{
        personName: 'Samira Haddad',
        serviceName: 'Préparer son permis',
        structureName: 'Le Relais mobilité',
      },
      ...{ contactPreference: 'referent', contact: null, availableFrom: null, state: 'sent' },
      ...{ reasons: 'Un poste l’attend dès qu’elle conduit.', requirements: 'Suivie par le PLIE' },
      referentName: expect.any(String),
      referentEmail: expect.any(String),
      referentPhone: null,
      ...{ sentOn: '2026-11-23', expiresOn: '2026-12-23' },
    })
  })

  it('tells the person at each move, and no subject says what she looks for', async () => {
    const world = await aTerritory()
    await anOrientation(world, { person: { email: 'samira@exemple.example' } })
    const { token, pass } = await openedByService(world)
    await world.nobody.done(answerOrientation, {
      body: { token, pass, answer: 'refuse', reasonCode: 'full' },
    })
    const [sent] = await mailsOf(world, 'services.person-sent')
    const [refused] = await mailsOf(world, 'services.person-refused')
    expect(sent?.recipient).toBe('samira@exemple.example')
    expect(refused?.body).toMatch(/Plus de place pour le moment/)
    expect(`${sent?.subject} ${refused?.subject}`).not.toMatch(/permis|Relais/i)
  })

  it('comes back to whoever follows the person: a move of the service, a line of « À faire » until it is read', async () => {
    const world = await aTerritory()
    const { id, personId } = await anOrientation(world)
    expect(await toDo(world)).toEqual([])
    const { token, pass } = await openedByService(world)
    await world.nobody.done(answerOrientation, { body: { token, pass, answer: 'accept' } })
    expect(await listed(world, personId)).toMatchObject([
      {
        ...{ state: 'accepted', answeredOn: '2026-11-23', isUnread: true },
        moves: [
          { move: 'send', byLink: false },
          { move: 'accept', toState: 'accepted', byLink: true, byName: null },
        ],
      },
    ])
    expect(await toDo(world)).toMatchObject([{ subjectId: id, personId, dueOn: '2026-11-26' }])
    await world.as('referent').done(readAnswer, { params: { orientationId: id } })
    expect(await toDo(world)).toEqual([])
    expect(await listed(world, personId)).toMatchObject([{ isUnread: false }])
  })

  it('is refused with a reason, in words when none of the list holds; answered once', async () => {
    const world = await aTerritory()
    await anOrientation(world)
    const { token, pass } = await openedByService(world)
    const refuse = (more: object) => ({ body: { token, pass, answer: 'refuse' as const, ...more } })
    expect((await world.nobody.call(answerOrientation, refuse({}))).problem).toMatchObject({
      fields: [{ pointer: '/reasonCode', code: 'required' }],
    })
    expect(
      (await world.nobody.call(answerOrientation, refuse({ reasonCode: 'other' }))).problem,
    ).toMatchObject({
      fields: [{ pointer: '/reasonText', code: 'required' }],
    })
    await world.nobody.done(answerOrientation, refuse({ reasonCode: 'other', reasonText: 'En travaux' }))
    expect(await world.nobody.refused(answerOrientation, refuse({ reasonCode: 'full' }))).toBe('link-unknown')
  })

  it('has a link of eight days, renewed on demand and said in its thread; the former one opens nothing any more', async () => {
    const world = await aTerritory()
    const { id, personId } = await anOrientation(world)
    const first = orientationToken(await lastMail(world, linkTemplate))
    world.at('2026-12-01T09:00:00Z')
    expect(await world.nobody.refused(askOrientationCode, { body: { token: first } })).toBe('link-expired')
    const { until } = await world.as('referent').done(renewOrientationLink, { params: { orientationId: id } })
    expect(until).toBe('2026-12-09')
    expect(await listed(world, personId)).toMatchObject([
      {
        ...{ state: 'sent', expiresOn: '2026-12-23' },
        moves: [{ move: 'send' }, { move: 'renew', byName: 'Membre referent', onDate: '2026-12-01' }],
      },
    ])
    await openedByService(world)
    expect(await world.nobody.refused(askOrientationCode, { body: { token: first } })).toBe('link-unknown')
  })

  it('is reminded every ten days with a fresh link, once, and expires after thirty', async () => {
    const world = await aTerritory()
    const { personId } = await anOrientation(world, { person: { email: 'samira@exemple.example' } })
    const reminders = async () => (await mailsOf(world, 'services.orientation-reminder')).length
    await watch(world, '2026-12-02')
    expect(await reminders()).toBe(0)
    await watch(world, '2026-12-03')
    await watch(world, '2026-12-04')
    expect(await reminders()).toBe(1)
    await openedByService(world, 'services.orientation-reminder')
    await watch(world, '2026-12-14')
    expect(await reminders()).toBe(2)
    const token = orientationToken(await lastMail(world, 'services.orientation-reminder'))
    await watch(world, '2026-12-23')
    expect(await listed(world, personId)).toMatchObject([
      { state: 'expired', isUnread: true, answeredOn: null },
    ])
    expect(await mailsOf(world, 'services.person-expired')).toHaveLength(1)
    expect(await toDo(world)).toHaveLength(1)
    expect(await world.nobody.refused(askOrientationCode, { body: { token } })).toBe('link-unknown')
  })

  it('obeys the dated delays of the territory', async () => {
    const world = await aTerritory()
    const value = { linkDays: 3, reminderDays: 5, expiryDays: 12 }
    await world.rows((tx) =>
      changeSetting(tx, orientationSetting, {
        ...{ value, validFrom: '2026-11-01', setBy: null },
        now: world.services.clock.now(),
      }),
    )
    expect(await anOrientation(world)).toMatchObject({ expiresOn: '2026-12-05' })
    await watch(world, '2026-11-28')
    expect(await mailsOf(world, 'services.orientation-reminder')).toHaveLength(1)
  })

  it('is taken back by who sent it, and its link closes at once', async () => {
    const world = await aTerritory()
    const { id, version, personId } = await anOrientation(world)
    const { token, pass } = await openedByService(world)
    const body = { version, reasonText: 'Elle a trouvé autrement.' }
    await world.as('referent').done(withdrawOrientation, { params: { orientationId: id }, body })
    expect(await world.nobody.refused(answerOrientation, { body: { token, pass, answer: 'accept' } })).toBe(
      'link-unknown',
    )
    expect(await listed(world, personId)).toMatchObject([{ state: 'withdrawn' }])
    expect(await toDo(world)).toEqual([])
  })

  it('is sent once while the service has not answered, and only once the person was told', async () => {
    const world = await aTerritory()
    const { personId, serviceId } = await anOrientation(world)
    const send = (more: object = {}) =>
      world
        .as('referent')
        .call(sendOrientation, { params: { personId }, body: orientationBody(serviceId, more) })
    expect((await send()).problem.code).toBe('orientation-waiting')
    expect((await send({ informed: false })).problem.fields).toEqual([
      { pointer: '/informed', code: 'not-informed' },
    ])
    expect((await send({ contactPreference: 'phone' })).problem.fields).toEqual([
      { pointer: '/contactPreference', code: 'no-phone' },
    ])
    expect((await send({ availableFrom: '2026-11-22' })).problem.fields).toEqual([
      { pointer: '/availableFrom', code: 'date-in-the-past' },
    ])
  })

  it('R1, R7: neither names a theme of health or justice, nor goes to a service of them', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    const serviceId = await aService(world)
    const send = (id: string, more: object = {}) =>
      world.as('referent').call(sendOrientation, { params: { personId }, body: orientationBody(id, more) })
    expect((await send(serviceId, { themeCode: 'sante--acces-aux-soins' })).problem.fields).toEqual([
      { pointer: '/themeCode', code: 'theme-apart' },
    ])
    const care = await aService(world, {
      id: 'essai--soins',
      nom: 'Accès aux soins',
      thematiques: ['sante--acces-aux-soins'],
    })
    expect((await send(care)).problem.code).toBe('service-apart')
    const mute = await aService(
      world,
      { id: 'essai--muet', nom: 'Sans courriel', structure_id: 'essai--muette' },
      { id: 'essai--muette', courriel: null },
    )
    expect((await send(mute)).problem.code).toBe('service-without-email')
  })

  it('is read and sent by who follows the person alone', async () => {
    const world = await aTerritory()
    const { personId, id } = await anOrientation(world)
    const other = await aPathway(world, { familyName: 'Brun', referent: null })
    for (const role of ['fundManager', 'entryDesk', 'stepOperator', 'prescriber', 'electedOfficial'])
      expect(await world.as(role).refused(listOrientations, { params: { personId } })).toBe('right-missing')
    expect(
      await world.as('referent').refused(listOrientations, { params: { personId: other.personId } }),
    ).toBe('not-found')
    const body = orientationBody(await aService(world))
    expect(
      await world.as('referent').refused(sendOrientation, { params: { personId: other.personId }, body }),
    ).toBe('not-found')
    const manager = world.as('projectManager')
    expect((await manager.done(listOrientations, { params: { personId } })).items).toHaveLength(1)
    await manager.done(renewOrientationLink, { params: { orientationId: id } })
  })

  it('R4: leaves the archive its state and days, not its theme nor its words', async () => {
    const world = await aTerritory()
    const { personId } = await anOrientation(world)
    const { token, pass } = await openedByService(world)
    await world.nobody.done(answerOrientation, {
      body: { token, pass, answer: 'refuse', reasonCode: 'other', reasonText: 'En travaux' },
    })
    await world.rows((tx) =>
      forgetWords({ tx, now: world.services.clock.now(), today: '2026-11-23' }, [personId]),
    )
    const [kept] = await world.rows((tx) =>
      tx.query(
        `select o.state, o.theme_code, o.reasons, o.requirements, o.sent_on,
           (select count(*) from services.orientation_move m where m.territory_id = $1 and m.reason_text is not null) as words
         from services.orientation o where o.territory_id = $1`,
        [tx.territoryId],
      ),
    )
    expect(kept).toEqual({
      ...{ state: 'refused', theme_code: null, reasons: null, requirements: null },
      ...{ sent_on: '2026-11-23', words: 0 },
    })
  })
})
