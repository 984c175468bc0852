import { noticesInForce } from '#features/people/server/public.ts'
import { findTerritoryId, loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { Activity, readResidentFacts } from '../contract.ts'
import { describeActivities } from './build-register.ts'
import type { GatherFacts } from './gathered-facts.ts'
import { loadControllers } from './register-store.ts'
import { declarations } from './versions.ts'

/** Processing of which a resident is not the subject: contacts at work, accesses of the teams. */
const notOfResidents: readonly string[] = ['partners', 'members']

/** The same facts as the register, without its security measures, for whoever knows the address. */
export const tellResidents =
  (facts: GatherFacts): OpenHandler<typeof readResidentFacts> =>
  async ({ services, now }, { params: { slug } }) => {
    const territoryId = await services.database.withAccounts((tx) => findTerritoryId(tx, slug))
    if (!territoryId) return refuse('not-found')
    return services.database.withTerritory(territoryId, async (tx) => {
      const territory = await loadTerritory(tx, localDate(now, 'UTC'))
      if (!territory) return refuse('not-found')
      const { timeZone } = territory
      const today = localDate(now, timeZone)
      const { content } = await declarations.latest(tx)
      const activities = await describeActivities({ tx, today, timeZone, services }, facts)
      return done({
        slug,
        name: territory.name,
        controllers: (await loadControllers(tx)).map(({ name, email, phone }) => ({ name, email, phone })),
        address: content.controllerAddress,
        officer: content.dpo,
        basisReference: content.basisReference,
        activities: activities.filter((one) => one.inUse && !notOfResidents.includes(one.code)).map(plainly),
        notices: await noticesInForce(tx, today),
      })
    })
  }

const plainly = ({ code, words, purpose, classes, recipients, retention }: Activity) => ({
  code,
  words,
  purpose,
  data: classes.map((one) => one.words),
  recipients: recipients.map(({ label }) => label),
  retention: retention.map((one) => ({ words: one.words, isVerified: one.verifiedOn !== null })),
})
