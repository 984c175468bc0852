import { parseEmail } from '#kernel/email.ts'
import { parsePhone } from '#kernel/phone.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { parseSiret } from '#kernel/siret.ts'
import type { Context } from '#platform/server/http/context.ts'
import { isDiscreet, wrongKind } from '../rules/check-kind.ts'
import { type OrganisationRow, organisationBySiret, organisationExists } from './organisation-store.ts'

/** What was typed, as it will be stored; or the first field that cannot be. A known SIRET names who has it. */
export const checkOrganisation = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  id: string,
  body: OrganisationRow,
): Promise<Result<OrganisationRow>> => {
  const kind = wrongKind(body, today)
  if (kind) return refuseField(kind.pointer, kind.code)
  const siret = body.siret ? parseSiret(body.siret) : done(null)
  if (!siret.ok) return refuseField('/siret', `siret-${siret.code}`)
  if (siret.value) {
    const known = await organisationBySiret(tx, siret.value, id)
    if (known)
      return refuse('siret-known', { params: known, fields: [{ pointer: '/siret', code: 'siret-known' }] })
  }
  if (body.parentId === id || (body.parentId && !(await organisationExists(tx, body.parentId))))
    return refuseField('/parentId', 'wrong')
  const reach = checkReach(body)
  if (!reach.ok) return reach
  return done({
    ...body,
    ...reach.value,
    siret: siret.value,
    isDiscreet: isDiscreet(body.kind, body.isDiscreet, today),
  })
}

/** E-mail and telephone of an organisation or of a contact, in their stored form. */
export const checkReach = (given: {
  readonly email: string | null
  readonly phone: string | null
}): Result<{ email: string | null; phone: string | null }> => {
  const email = given.email ? parseEmail(given.email) : null
  if (email === undefined) return refuseField('/email', 'email')
  const phone = given.phone ? parsePhone(given.phone) : null
  if (phone === undefined) return refuseField('/phone', 'phone')
  return done({ email, phone })
}
