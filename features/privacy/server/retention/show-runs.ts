import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportRetentionRuns, listRetentionRuns } from '../../contract/retention-runs.ts'
import { retentionRulesOn } from '../../rules/retention-rules.ts'
import { actWords, causeWords, outcomeWords } from '../../rules/retention-words.ts'
import { isPurging } from '../retention-setting.ts'
import { loadRuns } from './run-store.ts'

const shown = 30

/** The report of the last nights. */
export const showRuns: TerritoryHandler<typeof listRetentionRuns> = async ({ tx, today }) => {
  const runs = await loadRuns(tx, shown)
  return done({
    isOn: await isPurging(tx, today),
    items: runs.map(({ startedAt, endedAt, counts, ...run }) => ({
      ...run,
      counts: [...counts],
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
  })
}

const columns = [
  { key: 'runOn', label: 'Nuit du', kind: 'date' },
  { key: 'act', label: 'Acte', kind: 'text' },
  { key: 'purpose', label: 'Finalité', kind: 'text' },
  { key: 'outcome', label: 'Résultat', kind: 'text' },
  { key: 'cause', label: 'Cause', kind: 'text' },
  { key: 'count', label: 'Dossiers', kind: 'number' },
] as const satisfies readonly Column[]

export const sendRuns =
  (parts: readonly RetentionPart[]): TerritoryHandler<typeof exportRetentionRuns> =>
  async (context, { body }) => {
    const runs = await loadRuns(context.tx, linesToRead)
    const holds = parts.flatMap((part) => part.holds ?? [])
    const rules = retentionRulesOn(context.today)
    return giveList(context, {
      listCode: 'privacy.retention-runs',
      name: 'rapports-de-conservation',
      ...{ format: body.format, columns },
      rows: runs.flatMap(({ runOn, counts }) =>
        counts.map(({ act, purpose, outcome, cause, count }) => ({
          ...{ runOn, count, act: actWords[act].fr, outcome: outcomeWords[outcome].fr },
          purpose: rules.find((rule) => rule.purpose === purpose)?.words.fr,
          cause: cause && causeWords(holds, cause).fr,
        })),
      ),
    })
  }
