import { queueMail } from '#features/mail/server/public.ts'
import { absenceEnded, absenceNoted } from '#features/organisations/server/public.ts'
import { follow, followEach, unfollow, unfollowAll } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { on } from '#platform/server/events.ts'
import type { Context } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { coverMail } from '../mails/cover-mail.ts'
import { coverRole, coversAround, personsHeld } from './cover-store.ts'

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other)

/** The files of who is away open to her colleague from the first day of the absence to the last, and close by the date. */
export const openToCover = on(absenceNoted, async (context, absence) => {
  const { id, coverId, organisationId, fromOn, untilOn } = absence
  const personIds = await personsHeld(context, absence.memberId)
  if (personIds.length > 0)
    await followEach(context, personIds, {
      ...{ memberId: coverId, organisationId, role: coverRole(id) },
      ...{ startsOn: later(fromOn, context.today), endsOn: untilOn },
    })
  await tellCover(context, absence, personIds.length)
})

export const shutToCover = on(absenceEnded, (context, { id }) => unfollowAll(context, coverRole(id)))

/** A file that changes hands opens to who answers for its new référent, and closes to who answered for the former. */
export const settleCovers = async (context: Context, personId: string): Promise<void> => {
  for (const cover of await coversAround(context, personId)) {
    const { coverId: memberId, organisationId, fromOn, untilOn } = cover
    const file = { personId, memberId, organisationId, role: coverRole(cover.id) }
    if (cover.isHeld && !cover.isOpen)
      await follow(context, { ...file, startsOn: later(fromOn, context.today), endsOn: untilOn })
    if (!cover.isHeld && cover.isOpen) await unfollow(context, file)
  }
}

/** How many files, from when to when; no name of a person followed leaves by mail. */
const tellCover = async (
  { tx, actor, now, services }: Context,
  absence: { memberId: string; coverId: string; fromOn: CalendarDate; untilOn: CalendarDate },
  count: number,
): Promise<void> => {
  const members = await tx.query<{ id: string; name: string; email: string }>(
    'select id, name, email from organisations.published_member where territory_id = $1 and id = any($2)',
    [tx.territoryId, [absence.memberId, absence.coverId]],
  )
  const [away, cover] = [absence.memberId, absence.coverId].map((id) => members.find((one) => one.id === id))
  const [territory] = await tx.query<{ slug: string }>(
    'select slug from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  // Nobody writes to herself.
  if (away && cover && cover.id !== actor.memberId)
    await queueMail(
      { tx, now },
      coverMail({
        ...{ to: cover.email, name: cover.name, awayName: away.name, count },
        ...{ fromOn: absence.fromOn, untilOn: absence.untilOn },
        address: publicAddress(services.config, `/${territory?.slug ?? ''}/aujourdhui`),
      }),
    )
}
