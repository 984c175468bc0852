import * as z from 'zod/mini'
import { contactPreferences, sexes } from '#features/people/contract.ts'

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const date = z.iso.date()

export const objectiveStates = ['planned', 'ongoing', 'reached', 'abandoned'] as const

/** What is carried of a plan: an objective without its details, a step without who runs it, a condition without its proof. */
export const carriedPlan = z.object({
  objectives: z
    .array(z.object({ label: text(300), dueOn: z.nullable(date), state: z.enum(objectiveStates) }))
    .check(z.maxLength(50)),
  steps: z.array(z.object({ typeCode: text(60), label: text(300) })).check(z.maxLength(50)),
  criteria: z.array(z.object({ code: text(60), label: text(300) })).check(z.maxLength(50)),
})
export type CarriedPlan = z.infer<typeof carriedPlan>

/** Identity and contact. The address stays behind: she moves. */
export const carriedIdentity = z.object({
  givenName: text(80),
  familyName: text(80),
  birthName: z.nullable(text(80)),
  birthDate: z.nullable(date),
  sex: z.nullable(z.enum(sexes)),
  email: z.nullable(text(254)),
  phone: z.nullable(text(30)),
  contactPreference: z.nullable(z.enum(contactPreferences)),
  franceTravailId: z.nullable(text(20)),
})
export type CarriedIdentity = z.infer<typeof carriedIdentity>

/** All that leaves with a person (R17), and nothing else: the schema drops any other field. */
export const carriedContent = z.object({ identity: carriedIdentity, plan: carriedPlan })
export type CarriedContent = z.infer<typeof carriedContent>
