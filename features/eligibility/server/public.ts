import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { judgeApplication, keepWithDecision } from './evaluate-application.ts'
import { eligibilityRetention } from './retention-part.ts'
import { withdrawSet } from './withdraw-rule-set.ts'
import { saveRuleSet, showRuleSets } from './write-rule-set.ts'

export { conditionsTable } from './conditions-on-paper.ts'
export { judgeEach } from './judge-each.ts'
export { eligibilityPersonRows } from './person-rows.ts'

export const eligibilityFeature: ServerFeature = {
  name: 'eligibility',
  retention: eligibilityRetention,
  routes: [
    serve(contract.listRuleSets, showRuleSets),
    serve(contract.writeRuleSet, saveRuleSet),
    serve(contract.withdrawRuleSet, withdrawSet),
    serve(contract.evaluateApplication, judgeApplication),
  ],
  reactions: [keepWithDecision],
}
