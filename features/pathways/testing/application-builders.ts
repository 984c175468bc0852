import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'
import { createApplication, moveApplication } from '../contract/applications.ts'

/** A person's file without any pathway. */
export const aPersonRow = (world: World, familyName = 'Lacroix'): Promise<string> =>
  world.rows(async (tx) => {
    const id = newId()
    await tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, sex, commune_code,
         is_in_qpv, created_at, updated_at)
       values ($1, $2, 'Mehdi', $3, $4, '1979-02-11', 'M', $5, true, '2026-11-01', '2026-11-01')`,
      [tx.territoryId, id, familyName, nameKey(`${familyName} Mehdi`), world.communeCode],
    )
    return id
  })

interface BuiltApplication {
  readonly id: string
  readonly personId: string
  readonly version: number
}

/** A spontaneous application, received last week; `eligible`: ready for the decision. */
export const anApplication = async (
  world: World,
  given: { readonly personId?: string; readonly eligible?: boolean } = {},
): Promise<BuiltApplication> => {
  const personId = given.personId ?? (await aPersonRow(world))
  const id = newId()
  const desk = world.as('entryDesk')
  const body = { id, personId, schemeId: world.schemeId, receivedOn: '2026-11-16' }
  const { version } = await desk.done(createApplication, { params: {}, body })
  if (!given.eligible) return { id, personId, version }
  const checked = await desk.done(moveApplication, {
    params: { applicationId: id },
    body: { move: 'checkEligibility', version, checkedOn: '2026-11-20' },
  })
  return { id, personId, version: checked.version }
}
