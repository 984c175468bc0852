import { queueMail } from '#features/mail/server/public.ts'
import { everyTerritory, settingAt, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type OrientationDelays, remindersDue } from '../rules/orientation-dates.ts'
import { orientationLifecycle } from '../rules/orientation-lifecycle.ts'
import { closeLinks, freshLink } from './orientation-link.ts'
import { reminderMail } from './orientation-mails.ts'
import { orientationSetting } from './orientation-setting.ts'
import { lockOrientation, moveOrientation } from './orientation-store.ts'
import { awaitReading, tellPerson } from './tell-orientation.ts'
import { noteReminders, waitingOrientations } from './watch-store.ts'

/** Each hour, in each territory's own time: reminds the services, then ends what nobody answered. */
export const watchOrientations: Job = {
  name: 'services.watch-orientations',
  cron: '37 * * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, territory) => watchTerritory({ tx, now, services }, territory))
  },
}

interface Watching {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly services: Pick<Services, 'config'>
}

export const watchTerritory = async (
  { tx, now, services }: Watching,
  { timeZone, name }: Pick<TerritoryAtWork, 'timeZone' | 'name'>,
): Promise<void> => {
  const today = localDate(now, timeZone)
  const where = { tx, now, today, services, name }
  for (const { id, sentOn, expiresOn } of await waitingOrientations(tx)) {
    if (today >= expiresOn) await expire(where, id)
    else await remind(where, id, sentOn)
  }
}

type Where = Watching & { readonly today: CalendarDate; readonly name: string }

const expire = async (where: Where, id: string): Promise<void> => {
  const one = await lockOrientation(where.tx, id)
  const to = one && apply(orientationLifecycle, one.state, 'expire')
  if (!one || !to?.ok) return
  await moveOrientation(where, { id, move: 'expire', to: to.value })
  await closeLinks(where, id)
  await awaitReading(where, one)
  await tellPerson(where, one, 'expired')
}

/** One mail an age, with a fresh link: a job that was stopped for long sends the latest one only. */
const remind = async (where: Where, id: string, sentOn: CalendarDate): Promise<void> => {
  const delays: OrientationDelays = await settingAt(where.tx, orientationSetting, sentOn)
  const due = remindersDue(sentOn, where.today, delays)
  const latest = due.at(-1)
  if (latest === undefined || !(await noteReminders(where, id, due)).includes(latest)) return
  const one = await lockOrientation(where.tx, id)
  if (!one?.recipient) return
  const to = { id, recipient: one.recipient }
  const link = await freshLink(where, to, delays.linkDays)
  const { serviceName, expiresOn } = one
  await queueMail(
    where,
    reminderMail({ to: one.recipient, serviceName, from: where.name, expiresOn, ...link }, latest),
  )
}
