import { insertMember, insertOrganisation, replaceGrants } from '#features/organisations/server/public.ts'
import { createTerritory, everyTerritory, loadTerritory } from '#features/territory/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { sendInvitation } from './invitations/send-invitation.ts'

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
      const [organisationId, memberId] = [newId(now.getTime()), newId(now.getTime())]
      await insertOrganisation(tx, { ...managingBody(name), id: organisationId, createdBy: null, now })
      await insertMember(tx, {
        id: memberId,
        organisationId,
        name: given.adminName,
        email,
        etpHundredths: 0,
        now,
      })
      await replaceGrants(tx, memberId, [{ code: 'territoryAdmin', teamId: null }], { memberId: null, now })
      const invited = { memberId, name: given.adminName, email }
      const invitation = await sendInvitation({ tx, now, today, services }, invited)
      return done({ name, slug, communes: communeCodes.length, invitation })
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.refusal
      throw error
    })
}

const managingBody = (name: string) => ({
  kind: 'epci',
  subKind: null,
  name,
  siret: null,
  parentId: null,
  communeCode: null,
  address: null,
  email: null,
  phone: null,
  mayPrescribe: true,
  mayOperateSteps: false,
  isDiscreet: false,
})

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
