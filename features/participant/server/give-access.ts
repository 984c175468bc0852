import { makeCodedLink, revokeLinks, squareOf } from '#features/accounts/server/public.ts'
import { listFiles } from '#features/documents/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { loadPerson, mayOpenPerson } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Config } from '#platform/server/config.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { giveAccess, readAccess, revokeAccess } from '../contract.ts'
import { accessMail } from './access-mail.ts'
import { accessDays } from './access-setting.ts'
import { closeAccesses, insertAccess, openAccess } from './access-store.ts'
import { asksOf } from './ask-store.ts'
import { shownIds } from './shown-store.ts'

const DAY_MS = 86_400_000

interface Opening extends Pick<Context, 'tx' | 'now' | 'today'> {
  readonly actor: Pick<Context['actor'], 'memberId'>
  readonly services: { readonly config: Pick<Config, 'secret'> }
}

/** Who may give, close and answer: who follows this person and may change her file. */
export const mayGive = (context: Context, personId: string): Promise<boolean> =>
  mayOpenPerson(context, personId, 'people.edit')

export const showAccess: TerritoryHandler<typeof readAccess> = async (context, { params: { personId } }) => {
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const person = await loadPerson(context.tx, personId)
  if (!person) return refuse('not-found')
  const access = await openAccess(context, personId)
  const shown = new Set(await shownIds(context.tx, personId))
  const files = await listFiles(context.tx, { subjectKind: 'person', subjectId: personId })
  await audit(context, {
    action: 'participant.access-opened',
    subjectKind: 'person',
    subjectId: personId,
  })
  return done({
    givenName: person.givenName,
    hasEmail: person.email !== null,
    access: access
      ? {
          givenOn: localDate(access.givenAt, context.timeZone),
          givenByName: access.givenByName,
          expiresOn: localDate(access.expiresAt, context.timeZone),
          lastSeenAt: access.lastSeenAt?.toISOString() ?? null,
        }
      : null,
    asks: await asksOf(context.tx, personId),
    documents: files.map(({ id, name }) => ({ id, name, isShown: shown.has(id) })),
  })
}

/** A fresh link and code; whatever was given before opens nothing any more, and its session ends. */
export const give: TerritoryHandler<typeof giveAccess> = async (context, { params: { personId }, body }) => {
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const { tx, today, actor, services } = context
  const person = await loadPerson(tx, personId)
  if (!person) return refuse('not-found')
  if (body.mail && !person.email) return refuse('no-email')
  const { token, code, days } = await openPage(context, personId)
  const address = publicAddress(services.config, `/ma-page/${token}`)
  const expiresOn = addDays(today, days)
  if (body.mail && person.email)
    await queueMail(
      context,
      accessMail({
        ...{ to: person.email, givenName: person.givenName, from: actor.name, address, until: expiresOn },
      }),
    )
  await audit(context, {
    ...{ action: 'participant.access-shared', subjectKind: 'person', subjectId: personId },
    details: { mailed: body.mail, days },
  })
  return done({ address, code, expiresOn, square: squareOf(address) })
}

/** Whoever gave what was before, it opens nothing any more. */
export const openPage = async (
  opening: Opening,
  personId: string,
): Promise<{ readonly token: string; readonly code: string; readonly days: number }> => {
  const { tx, now, today } = opening
  await close(opening, personId)
  const days = await settingAt(tx, accessDays, today)
  const id = newId(now.getTime())
  await insertAccess(opening, { id, personId, expiresAt: new Date(now.getTime() + days * DAY_MS) })
  return { ...(await makeCodedLink(opening, { purpose: 'participant', subjectId: id, days })), days }
}

export const revoke: TerritoryHandler<typeof revokeAccess> = async (context, { params: { personId } }) => {
  if (!(await mayGive(context, personId))) return refuse('not-found')
  await close(context, personId)
  await audit(context, { action: 'participant.access-revoked', subjectKind: 'person', subjectId: personId })
  return done(undefined)
}

const close = async (context: Pick<Opening, 'tx' | 'now' | 'actor'>, personId: string): Promise<void> => {
  for (const id of await closeAccesses(context, [personId], context.actor.memberId))
    await revokeLinks(context, id, 'participant')
}
