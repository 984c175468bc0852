import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { refuseReferral } from '#features/referrals/contract.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import {
  exportOwnReturn,
  exportPartnerReturn,
  type PartnerReturn,
  readOwnReturn,
  readPartnerReturn,
} from '../../contract.ts'
import { coveredParts } from '../../rules/exchange-agreement.ts'
import { anEnteredReferral, anExchangeAgreement, aStepThatRan } from '../../testing/partner-builders.ts'

const own = (world: World, role = 'prescriber', query = {}) =>
  world.as(role).done(readOwnReturn, { params: {}, query })
const preview = (world: World, organisationId = world.organisations.franceTravail) =>
  world.as('entryDesk').done(readPartnerReturn, { params: { organisationId }, query: {} })
const only = ({ items }: PartnerReturn) => {
  if (items.length !== 1 || !items[0]) throw new Error(`${items.length} lines`)
  return items[0]
}

/** Entered, three steps, four appointments, gone to a job. */
const aFullLine = async (world: World) => {
  const entered = await anEnteredReferral(world, { exitedOn: '2026-11-20' })
  const { pathwayId, personId } = entered
  await world.rows((tx) =>
    tx.query(
      `update pathways.pathway set exit_class = 'positive-employment', legal_referent_kind = 'departement',
         legal_referent_name = 'Une personne du Département' where territory_id = $1 and id = $2`,
      [tx.territoryId, pathwayId],
    ),
  )
  await aStepThatRan(world, pathwayId, {
    typeCode: 'training-digital',
    startedOn: '2026-09-01',
    endedOn: '2026-10-30',
  })
  await aStepThatRan(world, pathwayId, { typeCode: 'workshop', startedOn: '2026-11-02' })
  for (const typeCode of ['health', 'housing', 'budget'])
    await aStepThatRan(world, pathwayId, { typeCode, startedOn: '2026-09-15' })
  const pathway = { id: pathwayId, personId }
  for (const [presence, day] of [
    ...[['honoured', '01'] as const, ['absent', '02'] as const, ['excused', '03'] as const],
    ...[['cancelled-by-team', '04'] as const, ['planned', '27'] as const, ['message-left', '05'] as const],
  ])
    await aMeeting(world, { pathway, presence, at: `2026-11-${day}T09:00:00Z`, place: 'Un lieu' })
  await aMeeting(world, { pathway, kind: 'phone-call', at: '2026-11-06T09:00:00Z' })
  return entered
}

describe('the return to a partner', () => {
  it('says what became of the line that it sent, in the vocabulary of the exchange', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    await aFullLine(world)
    expect(only(await preview(world))).toEqual({
      reference: expect.stringMatching(/./),
      ...{ givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02', franceTravailId: null },
      ...{ sentOn: '2026-11-23', state: 'entered', answeredOn: '2026-08-17', reasonCode: null },
      ...{ enteredOn: '2026-08-24', referent: null, legalReferent: null },
      steps: [
        {
          ...{ typeCode: 'training-digital', label: 'Numérique', english: 'Digital skills' },
          ...{ startedOn: '2026-09-01', endedOn: '2026-10-30' },
        },
        {
          ...{ typeCode: 'workshop', label: 'Atelier', english: 'Workshop' },
          ...{ startedOn: '2026-11-02', endedOn: null },
        },
      ],
      appointments: [
        { on: '2026-11-01', presence: 'honoured', status: 'EFFECTUE', reception: 'IND' },
        { on: '2026-11-02', presence: 'absent', status: 'ABSENT', reception: 'IND' },
        { on: '2026-11-03', presence: 'excused', status: 'ANNULE', reception: 'IND' },
        { on: '2026-11-04', presence: 'cancelled', status: 'ANNULE', reception: 'IND' },
        { on: '2026-11-27', presence: 'planned', status: 'PRIS', reception: 'IND' },
      ],
      ...{ exitedOn: '2026-11-20', exitClass: 'positive-employment' },
    })
  })

  it('names who follows while the pathway is open, and the body of the référent by law, never a name of it', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    const { pathwayId } = await anEnteredReferral(world)
    await world.rows((tx) =>
      tx.query(
        `update pathways.pathway set legal_referent_kind = 'france-travail' where territory_id = $1 and id = $2`,
        [tx.territoryId, pathwayId],
      ),
    )
    const line = only(await preview(world))
    expect(line.referent).toMatchObject({ name: 'Membre referent' })
    expect(line.legalReferent).toBe('FT')
  })

  it('tells no social fact: neither a step that lifts a difficulty, nor a title, a theme, a place or a note', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    await aFullLine(world)
    const reply = await world.as('prescriber').call(readOwnReturn, { params: {}, query: {} })
    for (const word of [
      'Santé',
      'Logement',
      'Budget',
      'health',
      'housing',
      'sante',
      'intitulé',
      'CSAPA',
      'Un lieu',
    ])
      expect(reply.text).not.toContain(word)
    expect(reply.text).not.toContain('Une personne du Département')
  })

  it('says why a line was refused by the code of the list, never by the words of the desk', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    const referralId = await aSentReferral(world)
    await world.as('entryDesk').done(refuseReferral, {
      params: { referralId },
      body: { version: 2, code: 'no-place', text: 'Des mots de la cellule', redirection: null },
    })
    const reply = await world.as('prescriber').call(readOwnReturn, { params: {}, query: {} })
    expect(only(reply.body)).toMatchObject({
      state: 'refused',
      answeredOn: '2026-11-23',
      reasonCode: 'no-place',
    })
    expect(reply.text).not.toContain('Des mots de la cellule')
  })

  it('gives each part only when the agreement covers it', async () => {
    for (const part of coveredParts) {
      const world = await aTerritory()
      await anExchangeAgreement(world, { covers: [part] })
      await aFullLine(world)
      const line = only(await preview(world))
      const given = {
        answer: line.state !== 'not-covered',
        steps: line.steps.length > 0,
        presence: line.appointments.length > 0,
        exit: line.exitedOn !== null || line.exitClass !== null,
      }
      expect({ part, given }).toEqual({
        part,
        given: {
          answer: part === 'answer',
          steps: part === 'steps',
          presence: part === 'presence',
          exit: part === 'exit',
        },
      })
    }
  })

  it('gives a fact only when the agreement was in force on its day', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world, { startsOn: '2026-11-03' })
    await aFullLine(world)
    const line = only(await preview(world))
    expect(line.steps).toEqual([])
    expect(line.appointments.map(({ on }) => on)).toEqual(['2026-11-03', '2026-11-04', '2026-11-27'])
    expect(line.exitedOn).toBe('2026-11-20')
    expect(line.state).toBe('not-covered')
  })

  it('gives nothing but the answer to one’s own prescriptions when no agreement is in force', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world, { endsOn: '2026-11-22' })
    await aFullLine(world)
    const reply = await own(world)
    expect(reply.covers).toBeNull()
    expect(only(reply)).toMatchObject({
      ...{ state: 'entered', steps: [], appointments: [], exitedOn: null, exitClass: null, referent: null },
    })
    expect(only(await preview(world))).toMatchObject({ state: 'not-covered', steps: [], appointments: [] })
  })

  it('is that of nobody else: not of another partner, whatever its own agreement', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    await anExchangeAgreement(world, { organisationId: world.organisations.missionLocale })
    await aFullLine(world)
    expect((await preview(world, world.organisations.missionLocale)).items).toEqual([])
    await world.rows((tx) =>
      tx.query('update organisations.member set organisation_id = $2 where territory_id = $1 and id = $3', [
        ...[tx.territoryId, world.organisations.missionLocale, world.members.prescriber?.memberId],
      ]),
    )
    expect((await own(world)).items).toEqual([])
  })

  it('comes by pages that meet, the latest line first, and only of the period', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    for (const day of ['20', '21', '22', '23']) {
      world.at(`2026-11-${day}T08:00:00Z`)
      await aSentReferral(world, { givenName: `Jour ${day}`, birthDate: `1990-01-${day}` })
    }
    const names: string[] = []
    let after: string | undefined
    do {
      const page: PartnerReturn = await own(world, 'prescriber', {
        ...{ from: '2026-11-21', to: '2026-11-23', limit: '2' },
        ...(after && { after }),
      })
      expect(page.items.length).toBeLessThanOrEqual(2)
      names.push(...page.items.map(({ givenName }) => givenName))
      after = page.next ?? undefined
    } while (after)
    expect(names).toEqual(['Jour 23', 'Jour 22', 'Jour 21'])
  })

  it('leaves its line in the trail each time that the partner reads it, with whom it was about', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    const { referralId } = await anEnteredReferral(world)
    await own(world)
    const lines = await world.rows((tx) =>
      tx.query(
        `select l.member_id as "memberId", l.subject_id as "organisationId", c.subject_id as concerned
         from audit.line l join audit.concerned c on c.territory_id = $1 and c.line_id = l.id
         where l.territory_id = $1 and l.action = 'exchanges.return-read'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toEqual([
      {
        memberId: world.members.prescriber?.memberId,
        organisationId: world.organisations.franceTravail,
        concerned: referralId,
      },
    ])
  })
})

describe('the file of the return', () => {
  const reason = 'Réunion de coordination de novembre'

  it('has stable columns, one line a prescription, and keeps its reason', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world)
    await aFullLine(world)
    const reply = await world.as('projectManager').call(exportPartnerReturn, {
      params: { organisationId: world.organisations.franceTravail },
      body: { format: 'csv', reason, filters: {} },
    })
    const [head, line] = reply.text.replace(/^\uFEFF/, '').split('\r\n')
    expect(head).toBe(
      'reference;nom;prenom;date_naissance;identifiant_france_travail;date_prescription;suite;date_reponse;motif;date_entree;referent_nom;referent_mail;referent_telephone;organisme_referent;etapes;rdv_pris;rdv_effectue;rdv_modifie;rdv_absent;rdv_annule;rdv_detail;date_sortie;classe_sortie',
    )
    expect(line).toContain('training-digital:2026-09-01/2026-10-30 | workshop:2026-11-02/')
    expect(line).toContain(';1;1;0;1;2;')
    expect(String(reply.headers['content-disposition'])).not.toMatch(/france/i)
    const [left] = await world.rows((tx) =>
      tx.query(
        `select reason, details->>'list' as list from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
        [tx.territoryId],
      ),
    )
    expect(left).toEqual({ reason, list: 'exchanges.partner-return' })
  })

  it('is what the partner reads on screen, and no more, for who reads it there', async () => {
    const world = await aTerritory()
    await anExchangeAgreement(world, { covers: ['answer'] })
    await aFullLine(world)
    const take = () =>
      world
        .as('prescriber')
        .call(exportOwnReturn, { params: {}, body: { format: 'csv', reason, filters: {} } })
    const reply = await take()
    expect(reply.text).toContain(';entered;')
    expect(reply.text).not.toContain('workshop')
    expect(reply.text).not.toContain('positive-employment')
  })
})

it('a period that ends before it starts is refused, on screen, by key and as a file', async () => {
  const world = await aTerritory()
  const query = { from: '2026-05-01', to: '2026-01-01' }
  const organisationId = world.organisations.franceTravail
  const refused = [
    await world.as('prescriber').call(readOwnReturn, { params: {}, query }),
    await world.as('entryDesk').call(readPartnerReturn, { params: { organisationId }, query }),
    await world.as('prescriber').call(exportOwnReturn, {
      params: {},
      body: { format: 'csv', reason: 'Retour mensuel', filters: query },
    }),
  ]
  expect(refused.map(({ status, problem }) => [status, problem.fields?.[0]])).toEqual(
    refused.map(() => [422, { pointer: '/to', code: 'ends-before-start' }]),
  )
})
