import { createNetwork, networkNamed } from '#features/territory/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { letIn } from './let-in.ts'

export interface SetUpNetworkGiven {
  readonly networkName: string
  readonly adminName: string
  readonly adminEmail: string
}

export interface SetUpNetwork {
  readonly name: string
  readonly slug: string
  /** Where its first officer chooses a password; mailed as well. */
  readonly invitation: string
}

/**
 * Makes the workspace of a national organisation: no perimeter, nobody followed. Its first officer writes its frameworks
 * and invites the others. Refusals: `email`, `network-exists` with its name.
 */
export const setUpNetwork = async (
  services: Pick<Services, 'database' | 'clock' | 'config'>,
  given: SetUpNetworkGiven,
): Promise<Result<SetUpNetwork>> => {
  const email = parseEmail(given.adminEmail)
  if (!email) return refuse('email')
  const now = services.clock.now()
  const name = given.networkName.trim()
  return services.database.withTerritory(newId(now.getTime()), async (tx) => {
    if (await networkNamed(tx, name)) return refuse('network-exists', { params: { name } })
    const { slug } = await createNetwork(tx, { name, now })
    const invitation = await letIn(
      { tx, now, today: now.toISOString().slice(0, 10), services },
      { organisation: { kind: 'other', name, mayPrescribe: false }, name: given.adminName, email },
      ['projectManager', 'territoryAdmin'],
    )
    return done({ name, slug, invitation })
  })
}
