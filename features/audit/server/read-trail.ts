import { roleLabels } from '#features/organisations/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportTrail, readTrail, TrailFilters } from '../contract.ts'
import { kindOf } from '../rules/action-kinds.ts'
import { wordsOf } from '../rules/action-words.ts'
import { kindWords } from '../rules/kind-words.ts'
import { trailLines } from './trail-store.ts'

const page = 50

/** A typed reason may name a person: it is read by those who may export the lists of the whole territory. */
const readsReasons = (actor: Context['actor']) => scopeOf(actor, 'exchanges.export') === 'territory'

const linesOf = async (
  { tx, timeZone, actor }: Pick<Context, 'tx' | 'timeZone' | 'actor'>,
  filters: TrailFilters,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
) => {
  const rows = await trailLines(tx, filters, { before, limit, timeZone, withReasons: readsReasons(actor) })
  const labels = await roleLabels(tx)
  const labelOf = (code: string) => labels.get(code) ?? code
  return rows.map(({ roleCode, ...row }) => ({
    ...row,
    kind: kindOf(row.action),
    roleLabel: roleCode && labelOf(roleCode),
    rolesBefore: row.rolesBefore?.map(labelOf) ?? null,
    rolesAfter: row.rolesAfter?.map(labelOf) ?? null,
  }))
}

/** Whoever answers for the access reviews it: who did what, in which role. Persons followed are references. */
export const showTrail: TerritoryHandler<typeof readTrail> = async (context, { query }) => {
  const rows = await linesOf(context, query, { before: query.before, limit: page + 1 })
  const shown = rows.slice(0, page)
  return done({
    items: shown.map((row) => ({ ...row, at: row.at.toISOString() })),
    next: rows.length > page ? (shown.at(-1)?.id ?? null) : null,
  })
}

const columns = [
  { key: 'on', label: 'Jour', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'organisationName', label: 'Organisation', kind: 'text' },
  { key: 'roleLabel', label: 'Rôle', kind: 'text' },
  { key: 'memberName', label: 'Membre', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'what', label: 'Quoi', kind: 'text' },
  { key: 'concernedName', label: 'Membre concerné', kind: 'text' },
  { key: 'rolesBefore', label: 'Rôles avant', kind: 'text' },
  { key: 'rolesAfter', label: 'Rôles après', kind: 'text' },
  { key: 'reference', label: 'Référence', kind: 'text' },
  { key: 'count', label: 'Nombre', kind: 'number' },
  { key: 'reason', label: 'Motif', kind: 'text' },
] as const satisfies readonly Column[]

/** The same lines in a file; the export is one more line of the trail. */
export const sendTrail: TerritoryHandler<typeof exportTrail> = async (context, { body }) => {
  const rows = await linesOf(context, body.filters, { limit: linesToRead })
  const hour = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone: context.timeZone })
  return giveList(context, {
    listCode: 'audit.trail',
    name: 'journal-du-territoire',
    format: body.format,
    reason: body.reason,
    columns: readsReasons(context.actor) ? columns : columns.filter(({ key }) => key !== 'reason'),
    rows: rows.map(({ id: _id, at, action, kind, subjectKind: _subject, ...row }) => ({
      ...row,
      on: localDate(at, context.timeZone),
      hour: hour.format(at),
      kind: kindWords[kind],
      what: wordsOf(action).fr,
      rolesBefore: row.rolesBefore?.join(', ') ?? null,
      rolesAfter: row.rolesAfter?.join(', ') ?? null,
    })),
  })
}
