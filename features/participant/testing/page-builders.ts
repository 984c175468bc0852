import { requestOf } from '#apps/testing/request-of.ts'
import { callerWith, type World } from '#apps/testing/world.ts'
import { aParticipation } from '#features/funding/testing/operation-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import type { CallReply } from '#platform/contract/route.ts'
import { enterPage, giveAccess, listForms, type OwnAnswer, readForms, signForm } from '../contract.ts'

/** Link and code that the référent gives to a person. */
export const anAccess = async (
  world: World,
  given: { readonly personId?: string; readonly by?: string } = {},
) => {
  const personId = given.personId ?? (await aPathway(world)).personId
  const { address, code } = await world
    .as(given.by ?? 'referent')
    .done(giveAccess, { params: { personId }, body: { mail: false } })
  return { personId, token: address.split('/').at(-1) ?? '', code }
}

/** The code that is surely wrong. */
export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000')

/** The person before her page, her session open. */
export const aVisit = async (world: World, given: Parameters<typeof anAccess>[1] = {}) => {
  const access = await anAccess(world, given)
  const { token, code } = access
  const response = await world.server.inject(
    requestOf(enterPage, { body: { token, code } }, world.territoryId),
  )
  const cookies = Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]))
  return { ...access, cookies, page: callerWith(world.server, world.territoryId, cookies) }
}

const firstChoices = (
  questions: CallReply<typeof listForms>['items'][number]['questions'],
): Readonly<Record<string, OwnAnswer>> =>
  Object.fromEntries(
    questions.map(({ code, choices }) => [code, { state: 'value' as const, value: choices[0]?.code ?? '' }]),
  )

/** A questionnaire that she filled and signed: every question with its first choice. */
export const aSignedForm = async (world: World) => {
  const participation = await aParticipation(world)
  const visit = await aVisit(world, { personId: participation.personId })
  const { items } = await visit.page.done(listForms, {})
  const [form] = items
  if (!form) throw new Error('no questionnaire is asked of her')
  const { participationId, moment, formVersion, questions } = form
  const answers = firstChoices(questions)
  const body = { participationId, moment, formVersion, answers, name: 'Samira Haddad', code: visit.code }
  await visit.page.done(signForm, { body })
  const { items: signed } = await world
    .as('referent')
    .done(readForms, { params: { personId: participation.personId } })
  return { ...visit, participation, body, questions, formId: signed[0]?.id ?? '' }
}

/** The questionnaire that waits, signed anew under the name that its row holds; gives its id. */
export const signedAgain = async (world: World, personId: string, formId: string): Promise<string> => {
  const [row] = await world.rows((tx) =>
    tx.query<{ name: string }>(
      'select signed_name as name from participant.filled_form where territory_id = $1 and id = $2',
      [tx.territoryId, formId],
    ),
  )
  const { page, code } = await aVisit(world, { personId })
  const [form] = (await page.done(listForms, {})).items
  if (!form) throw new Error('no questionnaire is asked of her')
  const { participationId, moment, formVersion, questions } = form
  await page.done(signForm, {
    body: {
      participationId,
      moment,
      formVersion,
      answers: firstChoices(questions),
      name: row?.name ?? '',
      code,
    },
  })
  const { items } = await world.as('referent').done(readForms, { params: { personId } })
  return items[0]?.id ?? ''
}
