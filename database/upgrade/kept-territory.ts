import { makeTerritory } from '#demo/make-demo.ts'
import { setPassword } from '#features/accounts/server/public.ts'
import { ensureReferenceData } from '#features/territory/server/public.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import type { Services } from '#platform/server/http/context.ts'
import { keptInstant, keptPassword } from './kept-versions.ts'

/** Makes the small fictitious territory of a kept version: `email` may sign in by password. */
export const makeKeptTerritory = async (services: Services) => {
  const { database } = services
  await ensureReferenceData(database, keptInstant)
  const date = keptInstant.toISOString().slice(0, 10)
  const size = { people: 24, years: 2 }
  await makeTerritory(database, {
    ...{ siren: '200044618', date, now: keptInstant, size, isNeighbour: false },
  })
  const [seat] = await database.withAccounts((tx) =>
    tx.query<{ territoryId: string; userId: string; email: string }>(
      `select s.territory_id as "territoryId", u.id as "userId", u.email from accounts.seat s
       join accounts."user" u on u.id = s.user_id where u.email = 'referent@demo.example'`,
    ),
  )
  if (!seat) throw new Error('the fictitious territory has no référent')
  await setPassword(services, seat.userId, keptPassword)
  const persons = await database.withTerritory(seat.territoryId, (tx) =>
    tx.query<{ id: string }>('select id from people.person where territory_id = $1 order by id', [
      seat.territoryId,
    ]),
  )
  return { territoryId: seat.territoryId, email: seat.email, persons: persons.map(({ id }) => id) }
}

/** Communes of other départements would be nine tenths of what is kept. */
export const forgetFarCommunes = (ownerUrl: string) =>
  withClient(ownerUrl, (client) =>
    client.query(`delete from territory.commune where departement_code <> '59'`),
  )
