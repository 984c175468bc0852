import { settingAt } from '#features/territory/server/public.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportRadar, RadarRow, readRadar } from '../../contract.ts'
import { kindLabels, phaseLabels } from '../../rules/life/labels.ts'
import { noticeOn, phaseAt, termAt } from '../../rules/life/term.ts'
import { warningsOf } from '../../rules/life/warnings.ts'
import { readerOf } from './agreement-reader.ts'
import { type Framework, frameworksOf } from './framework-store.ts'
import { actOn } from './keep-notices.ts'
import { type LifeRow, loadLives, type Working } from './life-store.ts'
import { radarMonthsSetting } from './radar-setting.ts'

type Filters = Partial<Record<'kind' | 'phase' | 'text', string>>

export const showRadar: TerritoryHandler<typeof readRadar> = async (context, { query }) =>
  done({
    items: await radarOf(context, query),
    mayWrite: readerOf(context.actor).mayWrite,
    radarMonths: await settingAt(context.tx, radarMonthsSetting, context.today),
  })

/** The agreements that the reader may open, what asks for something first. */
const radarOf = async (context: Working, filters: Filters): Promise<RadarRow[]> => {
  const rows = await loadLives(context)
  const frameworks = await frameworksOf(
    context,
    rows.map(({ id }) => id),
  )
  const wanted = filters.text?.trim().toLocaleLowerCase('fr')
  return rows
    .map((row) => radarRow(context, row, frameworks.get(row.id) ?? []))
    .filter(
      (row) =>
        (!filters.kind || row.kind === filters.kind) &&
        (!filters.phase || row.phase === filters.phase) &&
        (!wanted || row.label.toLocaleLowerCase('fr').includes(wanted)),
    )
    .toSorted((a, b) => (a.nextOn ?? later(a.endsOn)).localeCompare(b.nextOn ?? later(b.endsOn)))
}

/** What is past comes after all that is to come, the latest first. */
const later = (endsOn: string): string => `x${9999 - Number(endsOn.slice(0, 4))}${endsOn}`

const radarRow = ({ today }: Working, row: LifeRow, frameworks: readonly Framework[]): RadarRow => {
  const { endsOn } = termAt(row, today)
  const phase = phaseAt(row.state, row, today)
  const isLiving = phase === 'in-force' || phase === 'notice' || phase === 'to-come'
  return {
    ...{ id: row.id, kind: row.kind, label: row.label, state: row.state, phase, startsOn: row.startsOn },
    ...{ endsOn, signedOn: row.signedOn, parties: row.partyCount, amendments: row.amendmentCount },
    noticeOn: noticeOn(endsOn, row.noticeMonths),
    nextOn: isLiving ? (actOn(row, today) ?? endsOn) : phase === 'writing' ? row.startsOn : null,
    followedByName: row.followedByName,
    isRestricted: row.isRestricted,
    warnings: warningsOf(row, frameworks, today),
  }
}

export const sendRadar: TerritoryHandler<typeof exportRadar> = async (
  context,
  { body: { format, filters } },
) => {
  const rows = await radarOf(context, filters)
  return giveList(context, {
    listCode: 'agreements.radar',
    name: 'conventions',
    format,
    columns,
    rows: rows.map((row) => ({
      ...row,
      kind: kindLabels[row.kind].fr,
      phase: phaseLabels[row.phase].fr,
    })),
  })
}

const columns = [
  { key: 'label', label: 'Convention', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'phase', label: 'Situation', kind: 'text' },
  { key: 'startsOn', label: 'Prend effet le', kind: 'date' },
  { key: 'signedOn', label: 'Signée le', kind: 'date' },
  { key: 'endsOn', label: 'Terme', kind: 'date' },
  { key: 'noticeOn', label: 'Préavis au plus tard le', kind: 'date' },
  { key: 'parties', label: 'Parties', kind: 'number' },
  { key: 'amendments', label: 'Avenants', kind: 'number' },
  { key: 'followedByName', label: 'Suivie par', kind: 'text' },
] as const satisfies readonly Column[]
