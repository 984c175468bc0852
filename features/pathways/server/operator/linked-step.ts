import {
  checkLinkCode,
  type OpenLink,
  openLink,
  openLinkWithPass,
  sendLinkCode,
} from '#features/accounts/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type {
  askOperatorCode,
  moveLinkedStep,
  openOperatorLink,
  recordLinkedAttendance,
} from '../../contract/entrusted-steps.ts'
import { attendAsOperator, entrustedReply, moveAsOperator, type Operator, stepOpened } from './act-on-step.ts'
import { findEntrusted } from './entrusted-store.ts'

const purpose = 'step-operator'

/** Runs the operator's act inside the territory of his link; a refusal undoes all of it. */
const withOperator = async <Value>(
  { services, now }: OpenContext,
  link: OpenLink,
  work: (operator: Operator) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const { territoryId, subjectId } = link
  if (!territoryId) return refuse('link-unknown')
  return services.database.withTerritory(territoryId, async (tx) => {
    const territory = await loadTerritory(tx, now.toISOString().slice(0, 10))
    if (!territory) return refuse('link-unknown')
    const today = localDate(now, territory.timeZone)
    const operator = { tx, now, today, byLink: purpose, stepId: subjectId, organisationId: null }
    const isSeen = await findEntrusted(tx, operator)
    if (!isSeen) throw new Refused(refuse('link-expired'))
    const result = await work(operator)
    if (!result.ok) throw new Refused(result)
    return result
  })
}

/** `atelier@organisme.fr` → `a•••@organisme.fr`: enough to know where to look. */
const masked = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••')

/** The code of each use; none leaves for a step that the operator no longer sees. */
export const askCode: OpenHandler<typeof askOperatorCode> = async (context, { body }) => {
  const opened = await openLink(context.services, body.token, purpose)
  if (!opened.ok) return opened
  const seen = await withOperator(context, opened.value, async () => done(undefined))
  if (!seen.ok) return seen
  const sent = await sendLinkCode(context.services, body.token, purpose)
  if (!sent.ok) return sent
  const { recipient, expiresAt } = sent.value
  return done({ recipient: masked(recipient), expiresAt: expiresAt.toISOString() })
}

export const openStep: OpenHandler<typeof openOperatorLink> = async (context, { body }) => {
  const checked = await checkLinkCode(context.services, body.token, purpose, body.code)
  if (!checked.ok) return checked
  const { link, pass } = checked.value
  return withOperator(context, link, async (operator) => {
    const reply = await entrustedReply(operator)
    if (!reply.ok) return reply
    const { tx, now } = operator
    await audit(
      { tx, now, requestId: context.requestId },
      { ...stepOpened(operator.stepId), details: { byLink: true } },
    )
    return done({ ...reply.value, pass })
  })
}

const byPass = (context: OpenContext, { token, pass }: { token: string; pass: string }) =>
  openLinkWithPass(context.services, token, purpose, pass)

export const moveByLink: OpenHandler<typeof moveLinkedStep> = async (context, { body }) => {
  const link = await byPass(context, body)
  if (!link.ok) return link
  return withOperator(context, link.value, async (operator) => {
    const moved = await moveAsOperator(operator, body)
    return moved.ok ? entrustedReply(operator) : moved
  })
}

export const attendByLink: OpenHandler<typeof recordLinkedAttendance> = async (context, { body }) => {
  const link = await byPass(context, body)
  if (!link.ok) return link
  return withOperator(context, link.value, async (operator) => {
    const written = await attendAsOperator(operator, body.rows)
    return written.ok ? entrustedReply(operator) : written
  })
}
