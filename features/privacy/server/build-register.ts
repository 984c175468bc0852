import { loadRoles } from '#features/organisations/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import type { Activity, Register } from '../contract.ts'
import { activities } from '../rules/activities.ts'
import { dataClasses } from '../rules/data-classes.ts'
import { legalBasisAt } from '../rules/legal-bases.ts'
import { missingIn } from '../rules/missing.ts'
import type { FactReading, GatherFacts } from './gathered-facts.ts'
import { loadControllers } from './register-store.ts'
import { retentionAt } from './retention-setting.ts'
import { declarations } from './versions.ts'

/** The register as it stands: what is declared, what the product counts, what is really switched on. */
export const buildRegister = async (context: FactReading, facts: GatherFacts): Promise<Register> => {
  const { tx, today } = context
  const territory = await loadTerritory(tx, today)
  const controllers = await loadControllers(tx)
  const declaration = await declarations.latest(tx)
  return {
    territoryName: territory?.name ?? '',
    today,
    controllers,
    declaration,
    missing: missingIn(declaration.content, controllers.length),
    activities: await describeActivities(context, facts),
    measures: [...(await facts.measures(context))],
  }
}

/** Each activity with its basis in force, its data, who receives them by role, and for how long. */
export const describeActivities = async (context: FactReading, facts: GatherFacts): Promise<Activity[]> => {
  const { tx, today } = context
  const inUse = await facts.inUse(context)
  const retention = { ...(await retentionAt(tx, today)), ...(await facts.retention(context)) }
  const roles = await loadRoles(tx)
  return activities.map((one) => {
    const { words, source, verifiedOn } = legalBasisAt(one.basis, today)
    return {
      code: one.code,
      words: one.words,
      purpose: one.purpose,
      persons: one.persons,
      basis: { words, source, verifiedOn },
      classes: dataClasses
        .filter(({ code }) => one.classes.includes(code))
        .map(({ code, words: named, isSensitive }) => ({ code, words: named, isSensitive })),
      recipients: roles
        .filter(({ rights }) => one.rights.some((right) => Object.hasOwn(rights, right)))
        .map(({ label, memberCount }) => ({ label, members: memberCount })),
      retention: one.retention.map((code) => retention[code]),
      inUse: inUse[one.code],
    }
  })
}
