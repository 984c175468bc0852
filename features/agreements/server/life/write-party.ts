import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { parseSiret } from '#kernel/siret.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Party, putParty } from '../../contract.ts'
import type { PartyText } from '../../rules/life/replay-text.ts'
import { holdLife } from './life-store.ts'
import { partiesOf, putParties } from './parts-store.ts'
import { mayRewrite } from './write-life.ts'
import { stale, traceText, written } from './write-text.ts'

/** A party and who signs for it. The day of its signature may come after the text is frozen: all do not sign at once. */
export const writeParty: TerritoryHandler<typeof putParty> = async (context, { params, body }) => {
  const { tx, today } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const { version, ...given } = body
  const current = (await partiesOf(tx, row.id)).find(({ id }) => id === params.partyId)
  const refused = stale(current, version)
  if (refused) return refused
  if (given.signedOn && given.signedOn > today) return refuseField('/signedOn', 'in-the-future')
  const checked = checkParty({ id: params.partyId, ...given })
  if ('refused' in checked) return checked.refused
  if (!mayRewrite(row) && !differsBySignature(current, checked.party)) return refuse('text-frozen')
  if (!(await areKnown(tx, [checked.party]))) return refuse('unknown-organisation')
  await putParties(tx, row.id, [checked.party])
  await noteSignature(tx, params.partyId, given.signedOn)
  await traceText(context, row, { part: 'party' })
  return written(await partiesOf(tx, row.id), params.partyId)
}

/** A SIRET without spaces, checked by its key; one that is wrong is told at its field. */
export const checkParty = (
  party: PartyText,
  pointer = '/siret',
): { readonly party: PartyText } | { readonly refused: Refusal } => {
  const text = party.siret?.trim()
  const siret = text ? parseSiret(text) : done(null)
  return siret.ok
    ? { party: { ...party, siret: siret.value } }
    : { refused: refuseField(pointer, `siret-${siret.code}`) }
}

const differsBySignature = (current: Party | undefined, next: PartyText): boolean =>
  current !== undefined &&
  current.organisationId === next.organisationId &&
  current.name === next.name &&
  current.siret === next.siret &&
  current.role === next.role &&
  current.signatoryName === next.signatoryName &&
  current.signatoryQuality === next.signatoryQuality &&
  current.position === next.position

/** Whether each organisation named is one of the territory's directory. */
export const areKnown = async (tx: TerritoryTransaction, parties: readonly PartyText[]): Promise<boolean> => {
  const ids = [...new Set(parties.flatMap(({ organisationId }) => organisationId ?? []))]
  if (ids.length === 0) return true
  const known = await tx.query(
    'select id from organisations.published_organisation where territory_id = $1 and id = any($2::uuid[])',
    [tx.territoryId, ids],
  )
  return known.length === ids.length
}

const noteSignature = async (
  tx: TerritoryTransaction,
  id: string,
  signedOn: string | null,
): Promise<void> => {
  await tx.query('update agreements.party set signed_on = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    id,
    signedOn,
  ])
}
