import { hasOpenLink, makeLink, revokeLinks } from '#features/accounts/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { StepRow } from '../../contract/steps.ts'
import { operatorSeesUntil } from '../../rules/step-window.ts'
import { operatorLinkMail } from '../mails/operator-link-mail.ts'

/**
 * Longest life of a link. What closes it is the step itself, read at each opening: 30 days after its end (V19),
 * so that a step that lasts longer or stops sooner needs no new link.
 */
const mostDays = 400

interface OpenOperatorLink {
  readonly recipient: string
  /** Last day on which the link opens the step; null while the step has no end. */
  readonly until: CalendarDate | null
}

export const closeOperatorLinks = (where: Pick<Context, 'tx' | 'now'>, stepId: string): Promise<void> =>
  revokeLinks(where, stepId, 'step-operator')

/** The link that the operator holds, when one is open. */
export const operatorLinkOf = async (
  where: Pick<Context, 'tx' | 'now'>,
  step: StepRow,
): Promise<OpenOperatorLink | null> =>
  step.operatorEmail && (await hasOpenLink(where, step.id, 'step-operator'))
    ? { recipient: step.operatorEmail, until: operatorSeesUntil(step) }
    : null

/** Sends a fresh link to the operator's address; the former one opens nothing any more. */
export const inviteOperator = async (
  context: Pick<Context, 'tx' | 'now' | 'actor' | 'services'>,
  step: StepRow,
): Promise<OpenOperatorLink> => {
  const { tx, now, actor, services } = context
  const recipient = step.operatorEmail
  if (!recipient) throw new Error('a link is sent to an address')
  await closeOperatorLinks(context, step.id)
  const token = await makeLink(context, {
    purpose: 'step-operator',
    subjectId: step.id,
    recipient,
    days: mostDays,
  })
  const until = operatorSeesUntil(step)
  const address = publicAddress(services.config, `/operateur/${token}`)
  await queueMail({ tx, now }, operatorLinkMail({ to: recipient, from: actor.name, address, until }))
  return { recipient, until }
}
