import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { readFileTimeline } from '../../contract/file-timeline.ts'
import { readMeetingLetter } from '../../contract/letters.ts'
import { changeMeeting, readAgenda, readMeeting } from '../../contract/meetings.ts'
import { anExit } from '../../testing/exit-builders.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

describe('an appointment to come', () => {
  const place = 'bureau 4'
  const from = '2026-11-26T13:00:00Z'
  const to = '2026-11-27T09:30:00Z'
  const planned = async (world: World, email: string | null = 'samira@personne.example') => {
    const pathway = await aPathway(world, { email })
    return { pathway, ...(await aMeeting(world, { pathway, presence: 'planned', at: from, place })) }
  }
  const changed = (world: World, meetingId: string, more: object) =>
    world.as('referent').done(changeMeeting, {
      params: { meetingId },
      body: { version: 1, kind: 'interview', at: from, place, presence: 'planned', ...more },
    })
  const mailsOf = (world: World) =>
    world.rows((tx) =>
      tx.query('select template, subject, body from mail.message where territory_id = $1', [tx.territoryId]),
    )

  it('moved is told to the person, without why, and its history says by whom and when', async () => {
    const world = await aTerritory()
    const { id } = await planned(world)
    expect(await changed(world, id, { at: to })).toMatchObject({ told: 'mail', at: to })
    const [mail] = await mailsOf(world)
    expect(mail).toMatchObject({
      template: 'pathways.appointment-moved',
      subject: 'Votre rendez-vous est déplacé',
    })
    expect(mail?.body).toMatch(
      /du jeudi 26 novembre à 14 h avec .+ est déplacé\. Il aura lieu vendredi 27 novembre à 10 h 30, bureau 4\./,
    )
    const { changes, tellsBy } = await world.as('referent').done(readMeeting, { params: { meetingId: id } })
    expect(tellsBy).toBe('mail')
    expect(changes).toMatchObject([
      {
        kind: 'moved',
        fromAt: from,
        toAt: to,
        byName: 'Membre referent',
        at: '2026-11-23T08:00:00Z',
      },
    ])
  })

  it.for(['cancelled-by-team', 'cancelled-by-person'] as const)(
    '%s leaves the agenda, is told, and the file’s thread keeps who did it',
    async (presence) => {
      const world = await aTerritory()
      const { id, pathway } = await planned(world)
      await changed(world, id, { presence })
      const { items } = await world
        .as('referent')
        .done(readAgenda, { params: {}, query: { from: '2026-11-23', to: '2026-11-27' } })
      expect(items).toEqual([])
      expect(await mailsOf(world)).toMatchObject([{ template: 'pathways.appointment-cancelled' }])
      const params = { personId: pathway.personId }
      const { meetingChanges } = await world.as('referent').done(readFileTimeline, { params })
      expect(meetingChanges).toMatchObject([{ kind: presence, byName: 'Membre referent' }])
    },
  )

  it('is told by a letter to who has no address, and by nothing when only its note was written', async () => {
    const world = await aTerritory()
    const { id } = await planned(world, null)
    expect(await changed(world, id, { note: 'Apporter le CV.' })).toMatchObject({ told: null })
    expect(await changed(world, id, { version: 2, at: to })).toMatchObject({ told: 'letter' })
    expect(await mailsOf(world)).toEqual([])
    const letter = await world.as('referent').done(readMeetingLetter, { params: { meetingId: id } })
    expect(letter.subject).toBe('Votre rendez-vous est déplacé')
    expect(letter.paragraphs.join(' ')).toMatch(
      /du jeudi 26 novembre à 14 h .* vendredi 27 novembre à 10 h 30/,
    )
  })

  it.for([
    { cancelsAppointments: true, left: [], mails: 1 },
    { cancelsAppointments: false, left: [{ presence: 'planned' }], mails: 0 },
  ])('stands after the exit only when it was kept: $cancelsAppointments', async (given) => {
    const world = await aTerritory()
    const { pathway } = await planned(world)
    await anExit(world, { pathwayId: pathway.id, cancelsAppointments: given.cancelsAppointments })
    const { items } = await world
      .as('referent')
      .done(readAgenda, { params: {}, query: { from: '2026-11-23', to: '2026-11-27' } })
    expect(items).toMatchObject(given.left)
    expect(
      (await mailsOf(world)).filter(({ template }) => template === 'pathways.appointment-cancelled'),
    ).toHaveLength(given.mails)
  })

  it('moves to a time to come only, and not by a colleague who does not follow', async () => {
    const world = await aTerritory()
    const { id } = await planned(world)
    const move = (role: string, at: string) =>
      world.as(role).call(changeMeeting, {
        params: { meetingId: id },
        body: { version: 1, kind: 'interview', at, presence: 'planned' },
      })
    expect((await move('referent', '2026-11-20T09:00:00Z')).problem).toMatchObject({
      fields: [{ pointer: '/at', code: 'not-in-the-future' }],
    })
    expect((await move('secondReferent', to)).problem).toMatchObject({ code: 'not-found' })
    expect(await world.as('secondReferent').refused(readMeeting, { params: { meetingId: id } })).toBe(
      'not-found',
    )
  })
})
