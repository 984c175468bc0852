import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeTerritory } from '../contract.ts'
import { looksLikeTheState } from '../rules/territory-theme.ts'
import { loadTerritory } from './territory-store.ts'

/**
 * The name changes in the directory as well; the word in addresses stays, since mails carry it. Colours are kept as
 * asked: `territoryTheme` darkens them where a page shows them.
 */
export const updateTerritory: TerritoryHandler<typeof changeTerritory> = async (context, { body }) => {
  const { tx, now, today } = context
  if (!isTimeZone(body.timeZone)) return refuseField('/timeZone', 'unknown-time-zone')
  if (looksLikeTheState(body)) return refuseField('/colorAction', 'tricolour')
  const changed = await tx.query(
    `update territory.territory set name = $3, subtitle = $4, time_zone = $5, color_band = $6, color_action = $7,
       version = version + 1, updated_at = $8
     where territory_id = $1 and version = $2 returning version`,
    [
      ...[tx.territoryId, body.version, body.name, body.subtitle, body.timeZone],
      ...[body.colorBand, body.colorAction, now],
    ],
  )
  if (changed.length > 0) {
    await tx.query('update territory.directory set name = $2 where territory_id = $1', [
      tx.territoryId,
      body.name,
    ])
    await audit(context, { action: 'territory.changed', subjectKind: 'territory', subjectId: tx.territoryId })
  }
  const territory = await loadTerritory(tx, today)
  if (!territory) return refuse('not-found')
  return changed.length > 0 ? done(territory) : refuse('stale-version', { details: territory })
}

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
