import { enterByCode, leaveLink } from '#features/accounts/server/public.ts'
import { done } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { enterPage, leavePage } from '../contract.ts'

/** What her browser is given opens the doors of this feature, and no other. */
export const enter: OpenHandler<typeof enterPage> = async (context, { body }) => {
  const entered = await enterByCode(context, 'participant', body)
  return entered.ok ? done(undefined) : entered
}

export const leave: OpenHandler<typeof leavePage> = async (context) => {
  await leaveLink(context)
  return done(undefined)
}
