import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportHours, readHours } from '../contract.ts'
import { loadHours } from './hour-store.ts'

const MOST = 500

/** A list that names persons leaves a line, found again from each of them. */
export const showHours: TerritoryHandler<typeof readHours> = async (context, { query }) => {
  const items = await loadHours(context, query, MOST)
  if (items.length > 0)
    await audit(context, {
      action: 'training.hours-opened',
      details: { count: items.length },
      concerned: items.map(({ personId }) => personId),
    })
  return done({ items, minutes: items.reduce((sum, one) => sum + one.minutes, 0) })
}

const columns = [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'publicLabel', label: 'Atelier', kind: 'text' },
  { key: 'sessions', label: 'Séances', kind: 'number' },
  { key: 'minutes', label: 'Heures suivies', kind: 'minutes' },
  { key: 'seen', label: 'Demi-journées présentes', kind: 'number' },
  { key: 'expected', label: 'Demi-journées présentes ou absentes', kind: 'number' },
] as const satisfies readonly Column[]

/** Both terms of the assiduité leave, so that whoever adds lines does not average rates. */
export const sendHours: TerritoryHandler<typeof exportHours> = async (context, { body }) => {
  const rows = await loadHours(context, body.filters, linesToRead)
  return giveList(context, {
    listCode: 'training.hours',
    name: 'heures-ateliers',
    format: body.format,
    reason: body.reason,
    columns,
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map((row) => ({ ...row })),
  })
}
