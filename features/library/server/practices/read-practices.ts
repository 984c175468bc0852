import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportPractices, listPractices, readPractice } from '../../contract.ts'
import { evidenceLabel } from '../../rules/evidence.ts'
import { audienceLabels, themeLabel } from '../../rules/labels.ts'
import { loadPractice, practicesOf } from './practice-store.ts'

export const showPractices: TerritoryHandler<typeof listPractices> = async ({ tx }, { query }) =>
  done({ items: await practicesOf(tx, query) })

export const showPractice: TerritoryHandler<typeof readPractice> = async ({ tx }, { params }) => {
  const practice = await loadPractice(tx, params.practiceId)
  return practice ? done(practice) : refuse('not-found')
}

const columns = [
  { key: 'title', label: 'Pratique', kind: 'text' },
  { key: 'theme', label: 'Thème', kind: 'text' },
  { key: 'audiences', label: 'Public', kind: 'text' },
  { key: 'problem', label: 'Problème', kind: 'text' },
  { key: 'contactName', label: 'Structure à contacter', kind: 'text' },
  { key: 'evidence', label: 'Niveau de preuve', kind: 'text' },
  { key: 'resultCount', label: 'Résultats chiffrés', kind: 'number' },
  { key: 'reuses', label: 'Reprises', kind: 'number' },
] as const satisfies readonly Column[]

export const sendPractices: TerritoryHandler<typeof exportPractices> = async (context, { body }) =>
  giveList(context, {
    listCode: 'library.practices',
    name: 'fiches-pratiques',
    format: body.format,
    columns,
    rows: (await practicesOf(context.tx, body.filters)).map((row) => ({
      ...row,
      theme: themeLabel(row.theme),
      audiences: audienceLabels(row.audiences),
      evidence: evidenceLabel(row.evidence),
    })),
  })
