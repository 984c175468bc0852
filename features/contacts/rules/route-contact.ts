import type { AgeBand, Routing, Topic } from '../contract.ts'

interface Asked {
  readonly ageBand: AgeBand
  readonly topic: Topic
  readonly communeCode: string | null
}

interface Routed {
  /** Null is the entry desk. */
  readonly organisationId: string | null
  /** Place of the rule, from 0; undefined when none fits. */
  readonly rule: number | undefined
}

/** The first rule whose every part fits decides; what a rule leaves empty fits everything. */
export const routeContact = ({ rules, otherwiseId }: Routing, asked: Asked): Routed => {
  const at = rules.findIndex(
    (rule) =>
      (rule.ageBand === null || rule.ageBand === asked.ageBand) &&
      (rule.topic === null || rule.topic === asked.topic) &&
      (rule.communeCode === null || rule.communeCode === asked.communeCode),
  )
  const rule = rules[at]
  return rule
    ? { organisationId: rule.organisationId, rule: at }
    : { organisationId: otherwiseId, rule: undefined }
}
