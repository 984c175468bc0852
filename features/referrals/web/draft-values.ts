import { formatPhone } from '#kernel/phone.ts'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import type { ReferralValues, SensitiveReferralCode, SentReferral } from '../contract.ts'

/** The body of a draft; `sensitiveCodes` and `rqthUntil` are how the form asks for the sensitive facts. */
export const draftBodyOf = (values: FormValues): ReferralValues => {
  const { sensitiveCodes, rqthUntil, ...rest } = values
  const codes = (sensitiveCodes ?? []) as readonly SensitiveReferralCode[]
  const sensitive = codes.map((code) => ({
    code,
    validUntil: code === 'rqth' ? ((rqthUntil as string | undefined) ?? null) : null,
  }))
  return { ...nest(rest), sensitive } as unknown as ReferralValues
}

export const draftValuesOf = ({ values, sensitive }: SentReferral): FormValues => {
  const shown = {
    ...values,
    phone: values.phone && formatPhone(values.phone),
    sensitiveCodes: sensitive.map((one) => one.code),
    rqthUntil: sensitive.find((one) => one.code === 'rqth')?.validUntil,
  }
  return Object.fromEntries(
    Object.entries(shown).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  )
}
