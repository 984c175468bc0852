import { type Comparison, comparePerson } from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  IncomingTransfer,
  listIncomingTransfers,
  readIncomingTransfer,
  TransferMatch,
} from '../contract.ts'
import { countWaiting, loadIncoming, type StoredIncoming } from './arrival-store.ts'

const most = 100

export const showIncoming: TerritoryHandler<typeof listIncomingTransfers> = async (context) => {
  const { tx, today } = context
  const rows = await loadIncoming(tx, { id: null, today, most })
  return done({
    waiting: await countWaiting(tx, today),
    items: rows.map((row) => shown(context, row)),
  })
}

const shown = (
  { timeZone }: Pick<Context, 'timeZone'>,
  { originId: _, sentAt, answeredAt, ...row }: StoredIncoming,
): IncomingTransfer => ({
  ...row,
  sentOn: localDate(sentAt, timeZone),
  answeredOn: answeredAt && localDate(answeredAt, timeZone),
})

/** By name and birth date alone: nothing more of her is known before the answer. */
export const showOneIncoming: TerritoryHandler<typeof readIncomingTransfer> = async (context, { params }) => {
  const { tx, today } = context
  const [row] = await loadIncoming(tx, { id: params.transferId, today, most: 1 })
  if (!row) return refuse('not-found')
  const { givenName, familyName, birthDate } = row
  const matches =
    row.state === 'sent' && givenName && familyName
      ? await matchesOf(context, { givenName, familyName, birthDate })
      : []
  await audit(context, {
    action: 'transfers.read',
    subjectKind: 'transfer',
    subjectId: row.id,
    concerned: matches.map((one) => one.id),
  })
  return done({ transfer: shown(context, row), matches })
}

const matchesOf = async (
  context: Context,
  identity: Parameters<typeof comparePerson>[1],
): Promise<TransferMatch[]> => shownMatches((await comparePerson(context, identity)).candidates)

/** Files that look like hers (V16), among those that the actor may open. */
export const shownMatches = (candidates: Comparison['candidates']): TransferMatch[] =>
  candidates
    .filter((one) => one.mayOpen)
    .map(({ id, givenName, familyName, birthDate, communeName, evidence }) => ({
      ...{ id, givenName, familyName, birthDate, communeName, evidence: [...evidence] },
    }))
