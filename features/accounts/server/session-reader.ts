import type { QueryResult } from 'pg'
import { rightsOf } from '#features/organisations/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import type { SeatedSession, SessionReader, TerritorySession } from '#platform/server/http/session.ts'
import { openTerritory } from '#platform/server/sql/transaction.ts'
import { type CallerRow, given, prepared, prepareOn } from './caller-statements.ts'
import { readCookie } from './cookies.ts'
import { rolesNeedFactor } from './factor/needs-factor.ts'
import { provenOpening } from './proven-opening.ts'
import { remembered } from './remembered.ts'
import { unsealToken } from './session-cookie.ts'

/**
 * Where she calls opens nothing to her: it is read with her and not proved again, which would cost a third of the proof.
 * A caller is presumed for so long, so that a new time zone is everywhere by then.
 */
const longestPresumedMs = 60_000

interface Remembered {
  readonly row: CallerRow
  readonly session: SeatedSession
  readonly readAt: number
}

interface OpenSessionRow {
  readonly userId: string
  readonly sessionId: string
  readonly lacksFactor: boolean
  readonly confinedTo: string | null
}

const sessionOf = (row: CallerRow | undefined, territoryId: string, now: Date): TerritorySession => {
  if (!row) return { state: 'no-session' }
  if (row.factor === null) return { state: 'factor-missing' }
  if (!row.memberId) return { state: 'no-seat' }
  if (outgrewItsExemption(row, now)) return { state: 'factor-missing' }
  const { timeZone, userId, memberId, organisationId, name, roleCodes, teamIds } = row
  const rights = rightsOf(roleCodes, row.composed ?? {}, row.workspace)
  const actor = { userId, memberId, organisationId, name, roleCodes, teamIds, territoryId, rights }
  return { state: 'seated', actor, timeZone }
}

/** The roles may have grown since a sign-in that asked for nothing. */
const outgrewItsExemption = ({ factor, roleCodes, composed }: CallerRow, now: Date): boolean =>
  factor === 'exempt' && rolesNeedFactor(roleCodes, composed ?? {}, now)

export const sessionReader = (config: Pick<Config, 'secret' | 'publicUrl'>): SessionReader => {
  const callers = remembered<Remembered>()
  const keyOf = (territoryId: string, token: string): string => `${territoryId} ${token}`
  /** Tokens of the cookies whose seal was found to be ours: the same seal is not computed at each request. */
  const tokens = remembered<string>()
  return {
    tokenOf: (request) => {
      const value = readCookie(request, config, 'session_token')
      if (value === undefined) return undefined
      const known = tokens.recall(value)
      if (known !== undefined) return known
      const token = unsealToken(value, config.secret)
      if (token !== undefined) tokens.remember(value, token)
      return token
    },

    async openTerritory(client, territoryId, token, now) {
      await prepareOn(client)
      const results = (await client.query(
        `${openTerritory(territoryId)}; execute bassin_caller(${given(territoryId, token, now)})`,
      )) as unknown as QueryResult<CallerRow>[]
      const row = results.at(-1)?.rows[0]
      const session = sessionOf(row, territoryId, now)
      if (row && session.state === 'seated')
        callers.remember(keyOf(territoryId, token), { row, session, readAt: now.getTime() })
      return session
    },

    openAsBefore(client, territoryId, token, now) {
      const known = callers.recall(keyOf(territoryId, token))
      const server = prepared.get(client)
      if (!known || !server || outgrewItsExemption(known.row, now)) return undefined
      if (now.getTime() - known.readAt > longestPresumedMs) return undefined
      const { row, session } = known
      const call = { client, territoryId, token, now, row, keepsAllRows: server.keepsAllRows }
      return { session, opening: provenOpening(call, () => callers.forget(keyOf(territoryId, token))) }
    },

    async userOf(services, token, now) {
      const { rows } = await services.database.pool.query<OpenSessionRow>({
        name: 'accounts.user-of-session',
        text: `select user_id as "userId", coalesce(successor_id, id) as "sessionId", factor is null as "lacksFactor",
            confined_to as "confinedTo"
          from accounts.session where token = $1 and expires_at > $2`,
        values: [token, now],
      })
      const [row] = rows
      return row && { ...row, confinedTo: row.confinedTo ?? undefined }
    },
  }
}
