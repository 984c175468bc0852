import type { FormValues } from '#platform/web/form/form-values.ts'
import { hundredthsOf } from './quantity.ts'

/** The choice of an organisation that is not recorded as a party. */
export const fromDirectory = 'directory'

interface Signable {
  readonly id: string
  readonly parties: readonly unknown[]
}

/** What the fields hold; of the party and the organisation, the one that is on screen is asked. */
export const pledgeBody = (values: FormValues, agreements: readonly Signable[]) => ({
  agreementId: values.agreementId,
  article: values.article ?? null,
  ...signatoryOf(
    values,
    agreements.find(({ id }) => id === values.agreementId),
  ),
  kind: values.kind,
  label: values.label,
  quantity: hundredthsOf(values.quantity),
  unit: values.unit || null,
  recurrence: values.recurrence,
  fromOn: values.fromOn ?? null,
  dueOn: values.dueOn,
  serves: values.serves || null,
  contactId: values.contactId ?? null,
})

const signatoryOf = ({ partyId, organisationId }: FormValues, agreement: Signable | undefined) => {
  if (!agreement) return { partyId: null, organisationId: null }
  return agreement.parties.length === 0 || partyId === fromDirectory
    ? { partyId: null, organisationId: organisationId || undefined }
    : { partyId: partyId || undefined, organisationId: null }
}
