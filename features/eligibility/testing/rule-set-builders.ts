import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { type RuleSet, writeRuleSet } from '../contract.ts'

type Body = CallInput<typeof writeRuleSet>['body']

/** Conditions of the world's scheme: an address in the territory, and the RSA with a proof of three months at most. */
export const someRules = (world: World, more: Partial<Body> = {}): Body => ({
  id: newId(),
  schemeId: world.schemeId,
  label: 'Protocole 2026',
  validFrom: '2026-01-01',
  source: 'Protocole d’accord, article 3',
  needs: {
    kind: 'group',
    atLeast: 2,
    of: [
      { kind: 'fact', fact: 'lives-in-territory', operator: 'is', threshold: 1 },
      {
        kind: 'group',
        atLeast: 1,
        of: [
          { kind: 'criterion', code: 'RSA', proof: 'required', proofMonths: 3 },
          { kind: 'criterion', code: 'TH', proof: 'required', proofMonths: null },
        ],
      },
    ],
  },
  ...more,
})

export const aRuleSet = (world: World, more: Partial<Body> = {}): Promise<RuleSet> =>
  world.as('projectManager').done(writeRuleSet, { params: {}, body: someRules(world, more) })
