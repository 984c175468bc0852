import { refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { noteAgreement as contract } from '../contract.ts'
import { insertAgreement } from './agreement-store.ts'
import { organisationExists } from './organisation-store.ts'
import { shown } from './write-organisation.ts'

/** The paper stays where it was signed; who signed it and when is what opens the door (R13). */
export const noteAgreement: TerritoryHandler<typeof contract> = async (context, { params, body }) => {
  const { organisationId } = params
  if (!(await organisationExists(context.tx, organisationId))) return refuse('not-found')
  if (body.signedOn > context.today) return refuseField('/signedOn', 'date-in-the-future')
  const isNew = await insertAgreement(context, { ...body, organisationId })
  if (isNew)
    await audit(context, {
      action: 'organisations.agreement-noted',
      subjectKind: 'organisation',
      subjectId: organisationId,
      details: { kind: body.kind, signedOn: body.signedOn },
    })
  return shown(context, organisationId)
}
