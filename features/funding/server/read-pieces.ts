import { done, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportPieces, listPieces, PieceState, readPieces } from '../contract.ts'
import { completenessOf, isIncomplete, pieceRulesOn } from '../rules/pieces.ts'
import { findParticipation } from './participation-store.ts'
import { countPieces, loadPieces, piecesOfParticipation } from './piece-store.ts'
import { tellOpened } from './tell-opened.ts'
import { loadOperation } from './write-operation.ts'

const PAGE = 50

export const list: TerritoryHandler<typeof listPieces> = async (context, { params, query }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const { totals, reasons } = await countPieces(context, params.operationId)
  const rows = await loadPieces(context, params.operationId, { ...query, limit: PAGE })
  await tellOpened(context, params.operationId, rows)
  return done({
    ...{ asOf: context.today, ...totals, reasons },
    items: rows.map(({ total: _, ...row }) => ({ ...row, ...counted(row.pieces) })),
    total: rows[0]?.total ?? 0,
  })
}

const counted = (pieces: readonly { readonly state: PieceState }[]) =>
  completenessOf(pieces.map(({ state }) => state))

/** Words of the states in a file that leaves; screens translate theirs. */
const stateLabels: Readonly<Record<PieceState, string>> = {
  'not-due': '',
  'set-aside': 'sans objet',
  missing: 'à recevoir',
  expired: 'périmée à l’entrée',
  refused: 'refusée',
  received: 'reçue',
  checked: 'vérifiée',
}

const columnsOn = (today: string): readonly Column[] => [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'enteredOn', label: 'Entrée dans l’opération', kind: 'date' },
  { key: 'exitedOn', label: 'Sortie de l’opération', kind: 'date' },
  ...pieceRulesOn(today).pieces.map(({ code, label }) => ({ key: code, label, kind: 'text' as const })),
  { key: 'due', label: 'Pièces dues', kind: 'number' },
  { key: 'complete', label: 'Pièces complètes', kind: 'number' },
  { key: 'holds', label: 'Retient le paiement', kind: 'text' },
  { key: 'asOf', label: 'Extrait le', kind: 'date' },
]

export const send: TerritoryHandler<typeof exportPieces> = async (context, { params, body }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const { view } = body.filters
  const rows = await loadPieces(context, params.operationId, { view, limit: linesToRead, offset: 0 })
  const holding = new Map(
    pieceRulesOn(context.today).pieces.map(({ code, holdsPayment }) => [code, holdsPayment]),
  )
  return giveList(context, {
    listCode: 'funding.pieces',
    name: `pieces-fse-${operation.value.code}`,
    format: body.format,
    reason: body.reason,
    columns: columnsOn(context.today),
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map(({ pieces, ...row }) => ({
      ...row,
      ...Object.fromEntries(pieces.map(({ code, state }) => [code, stateLabels[state]])),
      ...counted(pieces),
      holds: pieces.some(({ code, state }) => holding.get(code) && isIncomplete(state)) ? 'oui' : 'non',
      asOf: context.today,
    })),
  })
}

export const read: TerritoryHandler<typeof readPieces> = async (context, { params }) => {
  const known = await findParticipation(context, params.participationId)
  if (!known) return refuse('not-found')
  await audit(context, {
    action: 'funding.participation-opened',
    subjectKind: 'person',
    subjectId: known.personId,
  })
  return done(await shown(context, known.id))
}

/** The pieces of a participation as its page shows them. */
export const shown = async (context: Context, participationId: string) => ({
  items: await piecesOfParticipation(context, participationId),
  mayMark: scopeOf(context.actor, 'funding.manage') === 'territory',
})
