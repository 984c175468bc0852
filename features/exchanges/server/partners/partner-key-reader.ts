import type { Right } from '#features/organisations/server/public.ts'
import type { KeyReader } from '#platform/server/http/partner-key.ts'
import { openTerritory } from '#platform/server/sql/transaction.ts'
import { takeKey } from './key-store.ts'

const bearer = /^Bearer (\S{20,200})$/i
const onlyRight: Right = 'exchanges.read-return'

/**
 * The door of a partner's machine: the same wall as a session, no seat, no role, one right. The territory of the address
 * opens first, and the key is looked for inside it: a key of a neighbour is no key, and tells nothing of where it is one.
 */
export const partnerKeyReader: KeyReader = {
  keyOf: ({ headers }) => bearer.exec(headers.authorization ?? '')?.[1],

  async openTerritory(client, territoryId, key, now) {
    await client.query(openTerritory(territoryId))
    const found = await takeKey(client, territoryId, key, now)
    if (!found) return { state: 'no-key' }
    const { keyId, organisationId, name, timeZone } = found
    const actor = {
      ...{ userId: keyId, memberId: keyId, keyId, territoryId, organisationId, name },
      ...{ roleCodes: [], teamIds: [], rights: new Map([[onlyRight, 'organisation' as const]]) },
    }
    return { state: 'seated', actor, timeZone }
  },
}
