import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import {
  downloadProof,
  listCaseload,
  listEngagements,
  listMeetings,
  listWatches,
  readFileHead,
  readPathwayLetter,
  readStep,
  uploadProof,
} from '#features/pathways/contract.ts'
import { aPositiveExit, idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { listDocuments, listHeldCriteria, listOpenings } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import { addToControlSample, closeControlSample, exportControlSample } from '../contract.ts'
import { aSample } from '../testing/sample-builders.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** Somebody followed, who left for a job, with a step and the proof of it. */
const aWholeFile = async (world: World, familyName: string) => {
  const { pathwayId, personId } = await aPositiveExit(world, { familyName })
  const proof = { proofId: await idOf(world, 'proof', pathwayId, 'work-contract'), fileId: newId() }
  await world
    .as('referent')
    .done(uploadProof, withFile({ params: proof }, { name: 'contrat.pdf', content: pdf }))
  return { pathwayId, personId, proof }
}

describe('everything that a file holds', () => {
  let world: World
  let sampleId: string
  let inside: Awaited<ReturnType<typeof aWholeFile>>
  let outside: Awaited<ReturnType<typeof aWholeFile>>
  beforeEach(async () => {
    world = await aTerritory()
    inside = await aWholeFile(world, 'Petit')
    ;({ id: sampleId } = await aSample(world, { size: 1 }))
    outside = await aWholeFile(world, 'Grand')
  })

  /** Status of each page of a file, as the controller gets it. */
  const statuses = async ({ pathwayId, personId, proof }: typeof inside) => {
    const controller = world.as('controller')
    const [ofPerson, ofPathway] = [{ personId }, { pathwayId }]
    const answers = [
      await controller.call(listHeldCriteria, { params: ofPerson }),
      await controller.call(listDocuments, { params: ofPerson }),
      await controller.call(listOpenings, { params: ofPerson, query: {} }),
      await controller.call(readFileHead, { params: ofPerson }),
      await controller.call(listEngagements, { params: ofPathway }),
      await controller.call(listMeetings, { params: ofPathway, query: {} }),
      await controller.call(readPathwayLetter, { params: { ...ofPathway, kind: 'new-referent' } }),
      await controller.call(downloadProof, { params: proof }),
    ]
    return new Set(answers.map((answer) => answer.status))
  }

  it('opens with its sample, and nothing of another file does', async () => {
    expect(await statuses(inside)).toEqual(new Set([200]))
    expect(await statuses(outside)).toEqual(new Set([404]))
  })

  it('opens with an addition, and shuts with the closure', async () => {
    const params = { sampleId }
    const { personId } = outside
    const body = { personId, reason: 'Paiement en doute' }
    await world.as('projectManager').done(addToControlSample, { params, body })
    expect(await statuses(outside)).toEqual(new Set([200]))
    const closure = { params, body: { reason: 'La visite est terminée' } }
    await world.as('projectManager').done(closeControlSample, closure)
    expect(await statuses(inside)).toEqual(new Set([404]))
    expect(await statuses(outside)).toEqual(new Set([404]))
  })

  it('gives a step of the sample, and none of another file', async () => {
    const [asked, other] = [await aPathway(world), await aPathway(world)]
    const body = { personId: asked.personId, reason: 'Étape en doute' }
    await world.as('projectManager').done(addToControlSample, { params: { sampleId }, body })
    const stepOf = async (pathwayId: string) => {
      const step = await aStep(world, { pathwayId })
      return (await world.as('controller').call(readStep, { params: { stepId: step.id } })).status
    }
    expect([await stepOf(asked.id), await stepOf(other.id)]).toEqual([200, 404])
  })

  it('is in the list of what is to observe, alone and alone counted; nobody’s caseload opens', async () => {
    const controller = world.as('controller')
    const { items, total } = await controller.done(listWatches, { params: {}, query: { when: 'later' } })
    expect(new Set(items.map((one) => one.personName))).toEqual(new Set(['Petit Samira']))
    expect(total).toBe(items.length)
    const memberId = world.members.referent?.memberId ?? ''
    expect(await controller.refused(listCaseload, { params: {}, query: { memberId } })).toBe('not-found')
  })

  it('leaves as a list by who may export, with how each was chosen, and never by the controller', async () => {
    const call = {
      params: { sampleId },
      body: { format: 'csv', reason: 'Préparation de la visite', filters: {} },
    } as const
    const { text } = await world.as('fundManager').call(exportControlSample, call)
    expect(text).toMatch(/Petit Samira.*tiré au sort/)
    expect(text).not.toContain('Grand')
    expect(await world.as('controller').refused(exportControlSample, call)).toBe('right-missing')
  })
})
