import { setDensity } from '#features/organisations/server/public.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../contract.ts'

export const changePreferences: TerritoryHandler<typeof routes.changePreferences> = async (
  { tx, actor },
  { body },
) => {
  await setDensity(tx, actor.memberId, body.density)
  return done(undefined)
}
