import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ColumnMapping, Field } from '../../contract.ts'
import {
  applyReady,
  guessMapping,
  headersKey,
  mapColumn,
  recogniseReady,
} from '../../rules/choose-mapping.ts'
import { readyMappings } from '../../rules/ready-mappings/ready-mappings.ts'
import { headerKey } from '../../rules/refused-columns.ts'
import type { StoredImport } from './import-store.ts'

interface ChosenMapping {
  readonly columns: readonly ColumnMapping[]
  /** Code of a ready mapping, `remembered`, or null when it was guessed and the page has to ask. */
  readonly source: string | null
}

/** What the partner's last file of the same columns taught, else a layout known in advance, else the names alike. */
export const chooseMapping = async (
  tx: TerritoryTransaction,
  one: Pick<StoredImport, 'kind' | 'organisationId'>,
  headers: readonly string[],
): Promise<ChosenMapping> => {
  const remembered = await rememberedColumns(tx, one, headers)
  if (remembered) {
    const fields = new Map(remembered.map(({ header, field }) => [headerKey(header), field]))
    const columns = headers.map((header) =>
      mapColumn(one.kind, header, fields.get(headerKey(header)) ?? null),
    )
    return { columns, source: 'remembered' }
  }
  const ready = recogniseReady(headers, one.kind, readyMappings)
  if (ready) return { columns: applyReady(headers, one.kind, ready), source: ready.code }
  return { columns: guessMapping(headers, one.kind, readyMappings), source: null }
}

const rememberedColumns = async (
  tx: TerritoryTransaction,
  { kind, organisationId }: Pick<StoredImport, 'kind' | 'organisationId'>,
  headers: readonly string[],
) => {
  const [row] = await tx.query<{ columns: { header: string; field: Field | null }[] }>(
    `select columns from exchanges.mapping
     where territory_id = $1 and kind = $2 and organisation_id is not distinct from $3 and header_key = $4
     order by updated_at desc limit 1`,
    [tx.territoryId, kind, organisationId, headersKey(headers)],
  )
  return row?.columns
}

export const rememberMapping = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now' | 'actor'>,
  one: Pick<StoredImport, 'kind' | 'organisationId' | 'fileName'>,
  columns: readonly ColumnMapping[],
): Promise<void> => {
  const key = headersKey(columns.map(({ header }) => header))
  const chosen = JSON.stringify(columns.map(({ header, field }) => ({ header, field })))
  const changed = await tx.query(
    `update exchanges.mapping set columns = $5, label = $6, updated_at = $7, updated_by = $8, version = version + 1
     where territory_id = $1 and kind = $2 and organisation_id is not distinct from $3 and header_key = $4 returning id`,
    [tx.territoryId, one.kind, one.organisationId, key, chosen, one.fileName, now, actor.memberId],
  )
  if (changed.length > 0) return
  await tx.query(
    `insert into exchanges.mapping (territory_id, id, organisation_id, kind, label, header_key, columns, updated_at, updated_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, newId(now.getTime()), one.organisationId, one.kind, one.fileName, key, chosen],
      ...[now, actor.memberId],
    ],
  )
}
