import { lazy } from 'react'

const fields = () => import('./identity-fields.tsx')

/** The fields of a person for the forms of others, fetched with the first form that shows them. */
export const IdentityFields = lazy(async () => ({ default: (await fields()).IdentityFields }))
export const ContactFields = lazy(async () => ({ default: (await fields()).ContactFields }))
export const EmploymentFields = lazy(async () => ({ default: (await fields()).EmploymentFields }))
export const CriteriaField = lazy(async () => ({
  default: (await import('./criteria-field.tsx')).CriteriaField,
}))
