import type { World } from '#apps/testing/world.ts'
import { codesSent } from '#features/pathways/testing/engagement-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  type Moment,
  type Questionnaire,
  readQuestionnaire,
  sendAnswersCode,
  signAnswers,
} from '../contract.ts'
import { aParticipation } from './operation-builders.ts'
import { aQuestionnaire } from './questionnaire-builders.ts'

interface OfMoment {
  readonly participationId: string
  readonly moment: Moment
}

/** The complete entry questionnaire of a person who has a mail address. */
export const answersOfSamira = async (world: World): Promise<OfMoment & { readonly version: number }> => {
  const { id: participationId } = await aParticipation(world, {
    ...{ givenName: 'Samira', familyName: 'Haddad', email: 'samira@personne.example' },
  })
  const { version } = await aQuestionnaire(world, { participationId })
  return { participationId, moment: 'entry', version }
}

/** A code asked for the answers as they are, as its mail gives it. */
export const anAnswersCode = async (world: World, { participationId, moment }: OfMoment): Promise<string> => {
  const params = { participationId, moment }
  const referent = world.as('referent')
  const { version } = await referent.done(readQuestionnaire, { params })
  const before = await codesSent(world)
  await referent.done(sendAnswersCode, { params, body: { version } })
  return (await codesSent(world)).find((code) => !before.includes(code)) ?? ''
}

/** The same answers, signed by her. */
export const signedAnswers = async (world: World): Promise<Questionnaire & OfMoment> => {
  const { version, ...params } = await answersOfSamira(world)
  const code = await anAnswersCode(world, params)
  const signed = await world
    .as('referent')
    .done(signAnswers, { params, body: { id: newId(), version, code } })
  return { ...signed, ...params }
}
