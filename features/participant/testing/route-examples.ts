import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { addDocument } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import { askToMove, type participantRoutes, readAccess } from '../contract.ts'
import { anAccess, aSignedForm, aVisit, signedAgain } from './page-builders.ts'

/** A document of her file. */
export const aDocumentOf = async (world: World, personId: string): Promise<string> => {
  const documentId = newId()
  await world
    .as('entryDesk')
    .done(
      addDocument,
      withFile({ params: { personId, documentId } }, { name: 'attestation.txt', content: 'Reçu.' }),
    )
  return documentId
}

/** Somebody who asked to move her appointment, which waits for an answer. */
export const anAsk = async (world: World) => {
  const pathway = await aPathway(world)
  const { id } = await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-27T09:00:00Z' })
  const { page, personId } = await aVisit(world, { personId: pathway.personId })
  await page.done(askToMove, { params: { meetingId: id }, body: { words: 'Je travaille ce jour-là.' } })
  const { asks } = await world.as('referent').done(readAccess, { params: { personId } })
  return { personId, meetingId: id, askId: asks[0]?.id ?? '' }
}

const ofOne = async (world: World) => ({ personId: (await anAccess(world)).personId })

export const participantExamples: RouteExamples<typeof participantRoutes> = {
  readAccess: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { personId } = await anAsk(world)
      await aDocumentOf(world, personId)
      return { params: { personId } }
    },
  },
  giveAccess: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world), body: { mail: false } }),
  },
  revokeAccess: { as: 'referent', names: 'a-row', input: async (world) => ({ params: await ofOne(world) }) },
  showDocument: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { personId } = await aPathway(world)
      return {
        params: { personId, documentId: await aDocumentOf(world, personId) },
        body: { isShown: true },
      }
    },
  },
  readForms: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aSignedForm(world)).personId } }),
  },
  takeForm: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { personId, formId } = await aSignedForm(world)
      return { params: { personId, formId } }
    },
    // The seal holds the name: what bears another one is not taken.
    afterMarks: async (world, { params: { personId, formId } }) => ({
      params: { personId, formId: await signedAgain(world, personId, formId) },
    }),
  },
  settleAsk: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { personId, askId } = await anAsk(world)
      return { params: { personId, askId }, body: { outcome: 'done' } }
    },
  },
}
