import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type {
  exportRequests,
  listRequests,
  openRequest,
  PrivacyRequest,
  RequestStepKind,
  recordRequestStep,
} from '../contract.ts'
import { answerDueOn, firstRequestDay, requestDelayAt, stepRefusal } from '../rules/request-delay.ts'
import { insertRequest, insertRequestStep, loadRequests, type StoredRequest } from './request-store.ts'

const mostShown = 500

const withDue = (request: StoredRequest, today: string): PrivacyRequest => {
  const did = (kind: RequestStepKind) => request.steps.some((step) => step.kind === kind)
  const dueOn = answerDueOn(request.receivedOn, did('extended'))
  return { ...request, dueOn, isLate: !did('answered') && dueOn < today }
}

export const showRequests: TerritoryHandler<typeof listRequests> = async (context) => {
  const { today } = context
  const { source, verifiedOn } = requestDelayAt(today)
  const items = (await loadRequests(context, { most: mostShown })).map((one) => withDue(one, today))
  return done({ today, items, rule: { source, verifiedOn } })
}

/** The trail says that a request came and of which kind; who asks stays in the register. */
export const receiveRequest: TerritoryHandler<typeof openRequest> = async (context, { body }) => {
  if (body.receivedOn > context.today) return refuseField('/receivedOn', 'date-in-the-future')
  if (body.receivedOn < firstRequestDay) return refuseField('/receivedOn', 'before-the-regulation')
  await insertRequest(context, body)
  await traced(context, body.id, 'privacy.request-received', body.kind)
  return done({ id: body.id, dueOn: answerDueOn(body.receivedOn, false) })
}

export const recordStep: TerritoryHandler<typeof recordRequestStep> = async (context, { params, body }) => {
  const { requestId } = params
  const [request] = await loadRequests(context, { only: requestId, most: 1 })
  if (!request) return refuse('not-found')
  if (body.onDate > context.today) return refuseField('/onDate', 'date-in-the-future')
  if (body.onDate < request.receivedOn) return refuseField('/onDate', 'before-the-request')
  if ((body.kind === 'answered') !== (body.outcome !== null)) return refuseField('/outcome', 'required')
  const kinds = request.steps.map((step) => step.kind)
  const refused = stepRefusal({ receivedOn: request.receivedOn, done: kinds }, body)
  if (refused) return refuse(refused)
  if (!(await insertRequestStep(context, { ...body, requestId }))) return refuse('request-step-done')
  await traced(context, requestId, `privacy.request-${body.kind}`, request.kind)
  return done({ dueOn: answerDueOn(request.receivedOn, [...kinds, body.kind].includes('extended')) })
}

const traced = (context: Context, subjectId: string, action: string, kind: string): Promise<void> =>
  audit(context, { action, subjectKind: 'privacy-request', subjectId, details: { kind } })

const columns = [
  { key: 'receivedOn', label: 'Reçue le', kind: 'date' },
  { key: 'kind', label: 'Demande', kind: 'text' },
  { key: 'requester', label: 'De', kind: 'text' },
  { key: 'dueOn', label: 'Réponse due le', kind: 'date' },
  { key: 'identity', label: 'Identité vérifiée', kind: 'text' },
  { key: 'extended', label: 'Prolongée : motif', kind: 'text' },
  { key: 'answeredOn', label: 'Répondue le', kind: 'date' },
  { key: 'answer', label: 'Réponse', kind: 'text' },
] as const satisfies readonly Column[]

const kindWords = {
  access: 'Accès',
  rectification: 'Rectification',
  objection: 'Opposition',
  erasure: 'Effacement',
  restriction: 'Limitation',
  portability: 'Portabilité',
} as const

export const sendRequests: TerritoryHandler<typeof exportRequests> = async (context, { body }) => {
  const requests = await loadRequests(context, { most: linesToRead })
  return giveList(context, {
    listCode: 'privacy.requests',
    name: 'demandes-sur-les-donnees',
    format: body.format,
    reason: body.reason,
    columns,
    rows: requests.map((request) => {
      const step = (kind: RequestStepKind) => request.steps.find((one) => one.kind === kind)
      const { receivedOn, kind, requester, dueOn } = withDue(request, context.today)
      return {
        ...{ receivedOn, requester, dueOn, kind: kindWords[kind] },
        identity: step('identity')?.words,
        extended: step('extended')?.words,
        answeredOn: step('answered')?.onDate,
        answer: step('answered')?.words,
      }
    }),
  })
}
