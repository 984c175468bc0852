import { settingAt } from '#features/territory/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { readFirstContactPage, sendFirstContact } from '../contract.ts'
import { under16Places } from '../rules/under-16.ts'
import { newContactCode } from './contact-code.ts'
import { inTerritoryOf, slowDown } from './open-territory.ts'
import { dueDay, receiveContact } from './receive-contact.ts'
import { answerDaysSetting, keptDaysSetting } from './settings.ts'

/** For whoever knows the address. */
export const tellPage: OpenHandler<typeof readFirstContactPage> = (context, { params: { slug } }) =>
  inTerritoryOf(context, slug, async ({ tx, today, territory }) =>
    done({
      slug,
      name: territory.name,
      communes: (territory.perimeter?.communes ?? []).map(({ code, name }) => ({ code, name })),
      ...(await settingAt(tx, answerDaysSetting, today)),
      keptDays: await settingAt(tx, keptDaysSetting, today),
      under16: under16Places.map((place) => ({ ...place })),
    }),
  )

/** What fills the unseen field is answered as anybody, and nothing of it is kept. */
export const receiveAsked: OpenHandler<typeof sendFirstContact> = async (
  context,
  { params: { slug }, body },
) => {
  const refused = await slowDown(context, 'sent')
  if (refused) return refused
  const { website, ...asked } = body
  return inTerritoryOf(context, slug, async (at) => {
    if (website !== '')
      return done({
        code: newContactCode(),
        organisationName: null,
        answerDueOn: await dueDay(at, asked.ageBand),
      })
    const id = newId(at.now.getTime())
    const received = await receiveContact({ ...at, memberId: null }, { id, channel: 'web', asked })
    if (received.ok)
      await audit(
        { tx: at.tx, now: at.now, requestId: context.requestId },
        { action: 'contacts.received', subjectKind: 'first-contact', subjectId: id },
      )
    return received
  })
}
