import type { World } from '#apps/testing/world.ts'
import {
  answerQuestionnaire,
  type GivenAnswer,
  type Moment,
  type Questionnaire,
  readQuestionnaire,
} from '../contract.ts'
import { formOn } from '../rules/forms.ts'

export const value = (code: string): GivenAnswer => ({ state: 'value', value: code })

interface Filled {
  readonly participationId: string
  readonly moment?: Moment
  readonly collectedOn?: string
  /** 0 when nothing was captured yet; read when absent, which leaves a line in the trail. */
  readonly version?: number
  readonly as?: string
  /** Beside the first choice of each question; null leaves one empty. */
  readonly answers?: Readonly<Record<string, GivenAnswer | null>>
}

/** Every question of a form with its first choice. */
const everyAnswer = (moment: Moment, day: string): Record<string, GivenAnswer | null> =>
  Object.fromEntries(
    formOn(moment, day).items.map(({ code, choices }) => [code, value(choices[0]?.code ?? '')]),
  )

/** A questionnaire filled whole, or all but what is said otherwise. */
export const aQuestionnaire = async (
  world: World,
  { participationId, moment = 'entry', collectedOn = '2026-11-20', as = 'referent', ...given }: Filled,
): Promise<Questionnaire> => {
  const params = { participationId, moment }
  const version = given.version ?? (await world.as(as).done(readQuestionnaire, { params })).version
  return world.as(as).done(answerQuestionnaire, {
    params,
    body: { version, collectedOn, answers: { ...everyAnswer(moment, collectedOn), ...given.answers } },
  })
}
