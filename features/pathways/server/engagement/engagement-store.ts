import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { contentHash } from './content-hash.ts'

const select = `
  select c.id, c.pathway_id as "pathwayId", c.number, c.kind, c.state, c.aim, c.aim_rome_code as "aimRomeCode",
    r.label as "aimRomeLabel", c.starts_on as "startsOn", c.ends_on as "endsOn", c.weekly_minutes as "weeklyMinutes",
    c.weekly_reason as "weeklyReason", c.signed_on as "signedOn", c.version,
    coalesce((select json_agg(json_build_object('id', o.id, 'label', o.label, 'details', o.details, 'dueOn', o.due_on,
        'state', o.state, 'stateOn', o.state_on, 'carriedBy', o.carried_by) order by o.position)
      from pathways.objective o where o.territory_id = $1 and o.contract_id = c.id), '[]') as objectives,
    coalesce((select json_agg(json_build_object('id', s.id, 'party', s.party, 'signerName', s.signer_name,
        'signedOn', s.signed_on, 'method', s.method, 'recordedAt', s.recorded_at,
        'contentHash', s.content_hash, 'scanFileId', s.scan_file_id) order by s.signed_on, s.id)
      from pathways.signature s where s.territory_id = $1 and s.contract_id = c.id), '[]') as signatures,
    coalesce((select json_agg(json_build_object('id', s.id, 'party', s.party, 'signerName', s.signer_name,
        'signedOn', s.signed_on, 'reason', s.reason, 'byName', m.name, 'withdrawnAt', s.withdrawn_at)
        order by s.withdrawn_at desc, s.id)
      from pathways.withdrawn_signature s
      join organisations.published_member m on m.territory_id = $1 and m.id = s.withdrawn_by
      where s.territory_id = $1 and s.contract_id = c.id), '[]') as withdrawn
  from pathways.contract c left join territory.rome r on r.code = c.aim_rome_code`

type Signature = Engagement['signatures'][number]
interface Stored extends Omit<Engagement, 'signatures'> {
  readonly signatures: readonly Omit<Signature, 'isUnchanged'>[]
}

/** Each signature beside what the contract says now: what is read is what was signed, or says that it is not. */
const compared = (stored: Stored): Engagement => {
  const hash = contentHash(stored)
  return {
    ...stored,
    signatures: stored.signatures.map((one) => ({
      ...one,
      isUnchanged: one.contentHash === null ? null : one.contentHash === hash,
    })),
  }
}

export const engagementsOf = async (tx: TerritoryTransaction, pathwayId: string): Promise<Engagement[]> => {
  const rows = await tx.query<Stored>(
    `${select} where c.territory_id = $1 and c.pathway_id = $2 order by c.number desc limit 50`,
    [tx.territoryId, pathwayId],
  )
  return rows.map(compared)
}

/** A version by its id, whoever asks: the caller has checked who may. */
export const findEngagement = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<Engagement | undefined> => {
  const [row] = await tx.query<Stored>(`${select} where c.territory_id = $1 and c.id = $2`, [
    tx.territoryId,
    id,
  ])
  return row && compared(row)
}

/** Id of the version that waits for signatures in the open pathway of a person, the latest when several do. */
export const draftOf = async (tx: TerritoryTransaction, personId: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    `select c.id from pathways.contract c
     join pathways.pathway w on w.territory_id = $1 and w.id = c.pathway_id
     where c.territory_id = $1 and w.person_id = $2 and w.is_open and c.state = 'draft'
     order by c.created_at desc limit 1`,
    [tx.territoryId, personId],
  )
  return row?.id
}

/** A version with its pathway, when the right reaches it. */
export const loadEngagement = async (
  context: Context,
  id: string,
  right: 'pathways.follow' | 'pathways.read' = 'pathways.follow',
): Promise<Result<{ contract: Engagement; pathway: PathwayRow }, 'not-found'>> => {
  const contract = await findEngagement(context.tx, id)
  if (!contract) return refuse('not-found')
  const pathway = await loadPathway(context, contract.pathwayId, right)
  return pathway.ok ? done({ contract, pathway: pathway.value }) : pathway
}

type Written = Pick<Engagement['objectives'][number], 'id' | 'label' | 'details' | 'dueOn' | 'carriedBy'>

/** The objectives of a draft in their order: those left out go, those known keep where they stand. */
export const writeObjectives = async (
  tx: TerritoryTransaction,
  contractId: string,
  objectives: readonly (Written & Partial<Engagement['objectives'][number]>)[],
): Promise<void> => {
  await tx.query(
    'delete from pathways.objective where territory_id = $1 and contract_id = $2 and id <> all($3)',
    [tx.territoryId, contractId, objectives.map(({ id }) => id)],
  )
  await tx.query(
    `insert into pathways.objective (territory_id, id, contract_id, position, label, details, due_on, carried_by, state, state_on)
     select $1, o.id, $2, o.position - 1, o.label, o.details, o."dueOn", o."carriedBy", coalesce(o.state, 'planned'), o."stateOn"
     from rows from (jsonb_to_recordset($3) as (id uuid, label text, details text, "dueOn" date, "carriedBy" text, state text, "stateOn" date))
       with ordinality as o (id, label, details, "dueOn", "carriedBy", state, "stateOn", position)
     on conflict (territory_id, id) do update set position = excluded.position, label = excluded.label,
       details = excluded.details, due_on = excluded.due_on, carried_by = excluded.carried_by
       where objective.contract_id = $2`,
    [tx.territoryId, contractId, JSON.stringify(objectives)],
  )
}

/** The row after a write of the same transaction, or after that of somebody else; the right was checked before it. */
export const reread = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<Engagement> => {
  const found = await findEngagement(tx, id)
  if (!found) throw new Error('a contract just read is out of reach')
  return found
}

interface NewSignature extends Omit<Signature, 'recordedAt' | 'contentHash' | 'isUnchanged' | 'scanFileId'> {
  /** The version that was read. */
  readonly version: number
  readonly contentHash: string
}

/** Who signs, and who noted it; nobody did when the person signed alone. */
export type Signing = Pick<Context, 'tx' | 'now' | 'today' | 'requestId'> & {
  readonly actor?: Context['actor']
}

/** Two signers wait for one another, each then sees both; false when the contract was rewritten since the version read. */
export const insertSignature = async (
  { tx, actor, now }: Pick<Signing, 'tx' | 'actor' | 'now'>,
  contractId: string,
  signature: NewSignature,
): Promise<boolean> => {
  const written = await tx.query(
    `with read as (
       select c.id from pathways.contract c where c.territory_id = $1 and c.id = $3 and c.version = $10 for no key update
     )
     insert into pathways.signature (territory_id, id, contract_id, party, signer_name, signed_on, method, recorded_by, recorded_at,
       content_hash)
     select $1, $2, r.id, $4, $5, $6, $7, $8, $9, $11 from read r returning id`,
    [
      ...[tx.territoryId, signature.id, contractId, signature.party, signature.signerName],
      ...[signature.signedOn, signature.method, actor?.memberId ?? null, now, signature.version],
      signature.contentHash,
    ],
  )
  return written.length > 0
}

/** Who writes, signs or takes back waits for the one before, and then reads what that one left. */
export const lockEngagement = async ({ tx }: Pick<Context, 'tx'>, contractId: string): Promise<void> => {
  await tx.query('select from pathways.contract where territory_id = $1 and id = $2 for no key update', [
    tx.territoryId,
    contractId,
  ])
}

/** The signatures leave the contract and stay in its history. */
export const moveSignaturesAway = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  contractId: string,
  reason: string,
): Promise<void> => {
  await tx.query(
    `with taken as (
       delete from pathways.signature where territory_id = $1 and contract_id = $2
       returning id, party, signer_name, signed_on, method, recorded_at
     )
     insert into pathways.withdrawn_signature (territory_id, id, contract_id, party, signer_name, signed_on, method,
       recorded_at, reason, withdrawn_by, withdrawn_at)
     select $1, id, $2, party, signer_name, signed_on, method, recorded_at, $3, $4, $5 from taken`,
    [tx.territoryId, contractId, reason, actor.memberId, now],
  )
}

/** Ids of the contracts that somebody signed under a fingerprint that begins so. */
export const contractsSealed = async (tx: TerritoryTransaction, beginning: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select distinct contract_id as id from pathways.signature
     where territory_id = $1 and content_hash like $2 || '%' limit 5`,
    [tx.territoryId, beginning],
  )
  return rows.map(({ id }) => id)
}
