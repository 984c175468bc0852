import { findTerritoryId, loadTerritory } from '#features/territory/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { PublicPage } from '../contract.ts'
import { openLicence } from '../rules/open-data.ts'
import { publicObjectives } from './public-objectives.ts'
import { isPublic, loadPublicAgreement } from './publication-store.ts'

/** What anybody may read; an unknown agreement, a closed one and another territory's are the same: not found. */
export const publicPageOf = async (
  { services, now }: OpenContext,
  { slug, agreementId }: { readonly slug: string; readonly agreementId: string },
): Promise<Result<PublicPage>> => {
  const territoryId = await services.database.withAccounts((tx) => findTerritoryId(tx, slug))
  if (!territoryId) return refuse('not-found')
  return services.database.withTerritory(territoryId, async (tx) => {
    if (!(await isPublic(tx, agreementId))) return refuse('not-found')
    const territory = await loadTerritory(tx, localDate(now, 'UTC'))
    const agreement = await loadPublicAgreement(tx, agreementId)
    if (!territory || !agreement) return refuse('not-found')
    const today = localDate(now, territory.timeZone)
    // The month that is over: what changes from one day to the next cannot be subtracted.
    const countedTo = addDays(`${today.slice(0, 7)}-01`, -1)
    const { schemeId, ...told } = agreement
    const { smallest, roundedTo, source } = protectionAt('public', today)
    return done({
      territory: territory.name,
      ...told,
      countedTo,
      ...(await publicObjectives(
        { tx, timeZone: territory.timeZone },
        { agreementId, schemeId, countedTo, today },
      )),
      protection: { smallest, roundedTo, source },
      licence: openLicence,
    })
  })
}
