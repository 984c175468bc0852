import { createTerritory, everyTerritory, loadTerritory } from '#features/territory/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { letIn } from './let-in.ts'

export interface SetUp {
  readonly siren: string
  readonly adminName: string
  readonly adminEmail: string
}

export interface SetUpTerritory {
  readonly name: string
  readonly slug: string
  readonly communes: number
  /** Where the administrator chooses a password; mailed as well. */
  readonly invitation: string
}

/**
 * Makes a real territory on the communes of its EPCI, its managing organisation and its administrator. Refusals:
 * `email`, `territory-exists` with the territory's name, those of `createTerritory`.
 */
export const setUpTerritory = async (
  services: Pick<Services, 'database' | 'clock' | 'config'>,
  given: SetUp,
): Promise<Result<SetUpTerritory>> => {
  const email = parseEmail(given.adminEmail)
  if (!email) return refuse('email')
  const now = services.clock.now()
  const today = now.toISOString().slice(0, 10)
  const existing = await realTerritoryOf(services, given.siren, today)
  if (existing) return refuse('territory-exists', { params: { name: existing } })
  return services.database
    .withTerritory(newId(now.getTime()), async (tx) => {
      const created = await createTerritory(tx, { perimeter: { siren: given.siren }, validFrom: today, now })
      if (!created.ok) throw new Refused(created)
      const { name, slug, communeCodes } = created.value
      const invitation = await letIn(
        { tx, now, today, services },
        { organisation: { kind: 'epci', name, mayPrescribe: true }, name: given.adminName, email },
        ['territoryAdmin'],
      )
      return done({ name, slug, communes: communeCodes.length, invitation })
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.refusal
      throw error
    })
}

const realTerritoryOf = async (
  services: Pick<Services, 'database'>,
  siren: string,
  today: string,
): Promise<string | undefined> => {
  let found: string | undefined
  await everyTerritory(services, async (tx) => {
    const territory = await loadTerritory(tx, today)
    if (territory?.epci?.siren === siren && !territory.isDemo) found = territory.name
  })
  return found
}
