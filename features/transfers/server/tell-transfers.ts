import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { membersHolding } from '#features/organisations/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { Config } from '#platform/server/config.ts'
import type { Job } from '#platform/server/jobs.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { newlyReceived, noLongerAwaited, takeEnded } from './tell-store.ts'
import { endedMail, receivedMail } from './transfer-mails.ts'

/**
 * Each hour, in each territory: a transfer that came has its line in « À faire » and its mail to who may answer; one that
 * ended is told to who sent it. The wall lets no territory write to another: each one looks for itself.
 */
export const tellTransfers: Job = {
  name: 'transfers.tell',
  cron: '24 * * * *',
  run: (services) => {
    const { config, clock } = services
    const now = clock.now()
    return everyTerritory(services, (tx, { slug, timeZone }) => tellIn(tx, { now, timeZone, slug, config }))
  },
}

interface Hour {
  readonly now: Date
  readonly timeZone: string
  readonly slug: string
  readonly config: Pick<Config, 'publicUrl' | 'port'>
}

export const tellIn = async (
  tx: TerritoryTransaction,
  { now, timeZone, slug, config }: Hour,
): Promise<void> => {
  const today = localDate(now, timeZone)
  const addressOf = (path: string) => publicAddress(config, `/${slug}/${path}`)
  for (const id of await noLongerAwaited(tx, today)) await settleDeadline({ tx, now }, 'transfer-answer', id)
  const received = await newlyReceived(tx, today)
  const mayAnswer = received.length > 0 ? await membersHolding(tx, 'pathways.decide') : []
  for (const { id, originName, expiresOn } of received) {
    await startDeadline(
      { tx, now },
      { rule: 'transfer-answer', subjectKind: 'transfer', subjectId: id, basisOn: expiresOn },
    )
    for (const { email: to, name } of mayAnswer)
      await queueMail(
        { tx, now },
        receivedMail({ to, name, originName, expiresOn, address: addressOf('transferts') }),
      )
  }
  for (const ended of await takeEnded(tx, now))
    await queueMail({ tx, now }, endedMail({ ...ended, address: addressOf(`personnes/${ended.personId}`) }))
}
