import { insertMember, insertOrganisation, replaceGrants } from '#features/organisations/server/public.ts'
import { newId } from '#kernel/id.ts'
import { sendInvitation } from './invitations/send-invitation.ts'

interface First {
  readonly organisation: { readonly kind: string; readonly name: string; readonly mayPrescribe: boolean }
  readonly name: string
  readonly email: string
}

/**
 * The organisation that manages a workspace just made and its first member, who invites the others; gives where they
 * choose a password, which is mailed as well.
 */
export const letIn = async (
  context: Parameters<typeof sendInvitation>[0],
  { organisation, name, email }: First,
  roles: readonly string[],
): Promise<string> => {
  const { tx, now } = context
  const [organisationId, memberId] = [newId(now.getTime()), newId(now.getTime())]
  await insertOrganisation(tx, { ...nothingElse, ...organisation, id: organisationId, createdBy: null, now })
  await insertMember(tx, { id: memberId, organisationId, name, email, etpHundredths: 0, now })
  await replaceGrants(
    tx,
    memberId,
    roles.map((code) => ({ code, teamId: null })),
    { memberId: null, now },
  )
  return sendInvitation(context, { memberId, name, email })
}

const nothingElse = {
  ...{ subKind: null, siret: null, parentId: null, communeCode: null, address: null, email: null },
  ...{ phone: null, mayOperateSteps: false, isDiscreet: false },
}
