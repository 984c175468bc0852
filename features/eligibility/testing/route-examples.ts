import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import type { eligibilityRoutes } from '../contract.ts'
import { aRuleSet, someRules } from './rule-set-builders.ts'

export const eligibilityExamples: RouteExamples<typeof eligibilityRoutes> = {
  listRuleSets: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  writeRuleSet: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world) => ({ params: {}, body: someRules(world) }),
  },
  withdrawRuleSet: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { ruleSetId: (await aRuleSet(world, { validFrom: '2027-01-01' })).id ?? '' },
    }),
  },
  evaluateApplication: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { applicationId: (await anApplication(world)).id }, query: {} }),
  },
}
