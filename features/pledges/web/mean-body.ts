import type { FieldProblem } from '#kernel/result.ts'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'

interface User {
  readonly organisationId?: string
  readonly sharePercent?: number
}

/** What the form sends: lines left empty are dropped. */
export const meanBody = (values: FormValues) => {
  const { users = {}, ...body } = nest(values)
  const written = Object.values(users as Record<string, User>)
  return { ...body, users: written.filter((one) => one.organisationId) }
}

/** A share that nobody has is not an empty line: its structure is asked for, at the line where it was written. */
export const sharesOfNobody = (values: FormValues): FieldProblem[] =>
  Object.entries((nest(values).users ?? {}) as Record<string, User>)
    .filter(([, { organisationId, sharePercent }]) => sharePercent !== undefined && !organisationId)
    .map(([at]) => ({ pointer: `/users/${at}/organisationId`, code: 'required' }))
