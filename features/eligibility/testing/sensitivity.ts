import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { eligibilityRoutes } from '../contract.ts'

export const eligibilitySensitivity: Sensitivity<typeof eligibilityRoutes> = {
  columns: {
    rule_set: { code: ['label', 'source', 'needs'] },
    // Codes of criteria and of facts, without any sensitive one: kept as they were judged.
    assessment: { code: ['rule_set_version', 'outcome', 'judged', 'move'] },
  },
  aboutNobody: ['listRuleSets', 'writeRuleSet', 'withdrawRuleSet'],
  fields: {
    // What each condition is worth says what is known of the person, and so do the conditions beside it.
    situation: ['evaluateApplication#*'],
    pathway: ['kept.day', 'kept.move', 'kept.outcome', 'kept.byName', 'kept.at'],
    neutral: [
      ...['day', 'atLeast', 'kept.version', 'versions.label', 'versions.english', 'versions.version'],
      ...['set.label', 'set.english', 'set.source', 'set.version', 'set.validFrom', 'set.validTo'],
      ...['set.verifiedOn', 'set.writtenOn', 'set.writtenByName'],
    ],
  },
}
