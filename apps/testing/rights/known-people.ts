import { aSample } from '#features/controls/testing/sample-builders.ts'
import { anExchangeAgreement, linkToApplications } from '#features/exchanges/testing/partner-builders.ts'
import { takeIn } from '#features/funding/testing/operation-builders.ts'
import { aQuestionnaire } from '#features/funding/testing/questionnaire-builders.ts'
import {
  addStep,
  closePathway,
  draftEngagement,
  noteConvening,
  recordAttempt,
  recordJob,
  recordMeeting,
  returnFromSuspension,
  suspendPathway,
  uploadProof,
  writeEngagement,
} from '#features/pathways/contract.ts'
import { idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { addCriterion, addDocument, recordSensitiveFact } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { aRequest } from '#features/privacy/testing/request-builders.ts'
import {
  acceptReferral,
  askSender,
  attachToReferral,
  sendReferral,
  startReferral,
} from '#features/referrals/contract.ts'
import { referralValuesOf } from '#features/referrals/testing/referral-builders.ts'
import { sendOrientation } from '#features/services/contract.ts'
import { aService } from '#features/services/testing/list-builders.ts'
import { orientationBody } from '#features/services/testing/orientation-builders.ts'
import { newId } from '#kernel/id.ts'
import { withFile } from '../request-of.ts'
import { aTerritory, testServer, type World, worldOn } from '../world.ts'
import { insertMember } from '../world-rows.ts'
import { numberOf, textMark } from './marks.ts'

/** Who stands in every way that matters to somebody followed, beside one member per role. */
const others = [
  { name: 'elsewhereReferent', roles: ['referent'], at: 'missionLocale' },
  { name: 'habilitatedReferent', roles: ['referent', 'sensitiveFacts'], at: 'plie' },
  { name: 'deskReferent', roles: ['referent', 'entryDesk'], at: 'plie' },
  { name: 'colleaguePrescriber', roles: ['prescriber'], at: 'franceTravail' },
  { name: 'elsewherePrescriber', roles: ['prescriber'], at: 'missionLocale' },
  { name: 'elsewhereOperator', roles: ['stepOperator'], at: 'missionLocale' },
] as const

/** A territory with people in every situation: files full of facts, held by this one or that one. */
export const aPeopledTerritory = async (): Promise<World> => {
  const world = await withOthers(await aTerritory())
  await aFullFile(world, { referent: 'secondReferent' })
  await aSample(world)
  await aFullFile(world, { referent: 'referent', prescriber: 'prescriber', operator: true })
  await aFullFile(world, { referent: 'habilitatedReferent', prescriber: 'colleaguePrescriber' })
  await aFullFile(world, { referent: 'elsewhereReferent', prescriber: 'elsewherePrescriber' })
  await aFullFile(world, { referent: 'referent', hasLeft: true })
  await aServiceAsked(world)
  await aWaitingReferral(world, 'prescriber')
  await aWaitingReferral(world, 'elsewherePrescriber')
  await aRequest(world, { contact: 'x', details: 'x' })
  // One partner has an agreement, another has none: what each reads of its own lines differs.
  await linkToApplications(world)
  await anExchangeAgreement(world)
  // Every deadline is to be seen today.
  await world.rows((tx) =>
    tx.query(`update deadlines.deadline set shows_from = '2026-11-01' where territory_id = $1`, [
      tx.territoryId,
    ]),
  )
  return world
}

const withOthers = async (world: World): Promise<World> => {
  const now = new Date('2024-01-01T08:00:00Z')
  const members = { ...world.members }
  await world.rows(async (tx) => {
    for (const { name, roles, at } of others)
      members[name] = await insertMember(tx, {
        ...{ name, roles, organisationId: world.organisations[at] },
        ...{ teamId: world.teamId, slug: world.slug, now },
      })
  })
  return worldOn(await testServer(), { ...world, members })
}

/** Somebody followed, written about to a local service. */
const aServiceAsked = async (world: World): Promise<void> => {
  const serviceId = await aService(world)
  const personId = await aPerson(world, { email: 'a@exemple.example', phone: '+33600000000' })
  await aPathway(world, { personId, referent: 'referent' })
  await world.as('referent').done(sendOrientation, {
    params: { personId },
    body: orientationBody(serviceId, { contactPreference: 'phone' }),
  })
}

interface FileParts {
  readonly referent: string
  readonly prescriber?: string
  readonly operator?: boolean
  readonly hasLeft?: boolean
}

const aFullFile = async (world: World, parts: FileParts): Promise<void> => {
  const desk = world.as('entryDesk')
  const referent = world.as(parts.referent)
  const personId = parts.prescriber
    ? await anAcceptedReferral(world, parts.prescriber)
    : await aPerson(world, { email: 'a@exemple.example', phone: '+33600000000', situationCode: 'jobseeker' })
  const { id: pathwayId } = await aPathway(world, { personId, referent: parts.referent })
  const params = { pathwayId }
  const number = numberOf(personId)
  const file = { name: 'piece.txt', content: `Pièce ${textMark('document', number)}` }
  await desk.done(addCriterion, { params: { personId }, body: { id: newId(), code: 'RSA' } })
  await referent.done(recordSensitiveFact, {
    params: { personId },
    body: { id: newId(), code: 'work-constraint', constraintNote: 'x', source: 'declared' },
  })
  await desk.done(addDocument, withFile({ params: { personId, documentId: newId() } }, file))
  const met = { kind: 'interview', at: '2026-11-20T08:00:00Z', presence: 'honoured', place: 'x' } as const
  const next = { id: newId(), kind: 'interview', at: '2026-11-25T08:00:00Z', place: 'x' } as const
  await referent.done(recordMeeting, { params, body: { id: newId(), ...met, note: 'x', next } })
  await referent.done(recordMeeting, {
    params,
    body: { id: newId(), ...met, note: 'x', noteIsPrivate: true },
  })
  const called = { id: newId(), byKind: 'departement', at: '2026-11-25T08:30:00Z' } as const
  await referent.done(noteConvening, { params, body: called })
  await anEngagement(world, parts.referent, pathwayId)
  await referent.done(addStep, {
    params,
    body: {
      ...{
        id: newId(),
        typeCode: 'workshop',
        label: 'x',
        themeCode: 'mobilite--entretenir-reparer-son-vehicule',
      },
      ...{ startsOn: '2026-11-02', endsOn: '2027-01-29', place: 'x', needToKnow: 'x', prescribe: true },
      operatorOrganisationId: parts.operator ? world.organisations.operator : null,
    },
  })
  const absence = { reasonCode: 'illness', startsOn: '2026-11-05', plannedReturnOn: '2026-12-15' }
  const { pathway: away } = await referent.done(suspendPathway, {
    params,
    body: { id: newId(), version: 1, ...absence },
  })
  const { version } = await referent.done(returnFromSuspension, {
    params,
    body: { version: away.version, on: '2026-11-12' },
  })
  const { pathway } = await referent.done(recordJob, {
    params,
    body: {
      id: newId(),
      version,
      employerName: 'x',
      contractType: 'cdi',
      startsOn: '2026-11-16',
      jobTitle: 'x',
    },
  })
  const proofId = await idOf(world, 'proof', pathwayId, 'work-contract')
  await referent.done(uploadProof, withFile({ params: { proofId, fileId: newId() } }, file))
  const watchId = await idOf(world, 'watch', pathwayId, 'job-month-1')
  const attempt = { id: newId(), channel: 'phone', note: 'x' }
  await referent.done(recordAttempt, { params: { watchId }, body: attempt })
  const { id: participationId } = await takeIn(world, pathwayId)
  await aQuestionnaire(world, { participationId, as: parts.referent, version: 0 })
  if (parts.hasLeft)
    await referent.done(closePathway, {
      params,
      body: {
        id: newId(),
        version: pathway.version,
        reasonCode: 'moved-away',
        exitedOn: '2026-11-20',
        comment: 'x',
      },
    })
}

const anEngagement = async (world: World, role: string, pathwayId: string): Promise<void> => {
  const id = newId()
  const referent = world.as(role)
  await referent.done(draftEngagement, { params: { pathwayId }, body: { id, startsOn: '2026-11-23' } })
  await referent.done(writeEngagement, {
    params: { contractId: id },
    body: {
      ...{ version: 1, aim: 'x', startsOn: '2026-11-23', weeklyMinutes: 600, weeklyReason: 'x' },
      objectives: [{ id: newId(), label: 'x', details: 'x', dueOn: '2027-03-31' }],
    },
  })
}

const aWaitingReferral = async (world: World, role: string): Promise<string> => {
  const [referralId, prescriber] = [newId(), world.as(role)]
  const values = referralValuesOf(world, {
    ...{ email: 'a@exemple.example', address: 'x', availability: 'x', criteria: ['RSA'] },
    ...{ sensitive: [{ code: 'rqth' as const, validUntil: null }], resources: ['rsa' as const] },
  })
  await prescriber.done(startReferral, { params: {}, body: { ...values, id: referralId } })
  const file = { name: 'courrier.txt', content: `Courrier ${textMark('document', numberOf(referralId))}` }
  await prescriber.done(attachToReferral, withFile({ params: { referralId, documentId: newId() } }, file))
  await prescriber.done(sendReferral, { params: { referralId }, body: { version: 1 } })
  await world.as('entryDesk').done(askSender, { params: { referralId }, body: { id: newId(), body: 'x' } })
  return referralId
}

const anAcceptedReferral = async (world: World, role: string): Promise<string> => {
  const [referralId, personId] = [newId(), newId()]
  const prescriber = world.as(role)
  // Each has her own name: nobody is anybody's look-alike.
  const familyName = `Essai ${personId.slice(-6)}`
  const values = {
    ...referralValuesOf(world, { familyName, phone: null, email: `${personId}@exemple.example` }),
    id: referralId,
  }
  await prescriber.done(startReferral, { params: {}, body: values })
  await prescriber.done(sendReferral, { params: { referralId }, body: { version: 1 } })
  const body = { version: 2, schemeId: world.schemeId, newPersonId: personId }
  await world.as('entryDesk').done(acceptReferral, { params: { referralId }, body })
  return personId
}
