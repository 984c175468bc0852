import { agreementRoutesOfProtocol } from './contract/agreements.ts'
import { cockpitRoutes } from './contract/cockpit.ts'
import { figureRoutes } from './contract/figures.ts'
import { freezeRoutes } from './contract/freezes.ts'
import { lifeRoutes } from './contract/life/agreement.ts'
import { amendmentRoutes } from './contract/life/amendments.ts'
import { importRoutes } from './contract/life/imports.ts'
import { paperRoutes } from './contract/life/papers.ts'
import { textRoutes } from './contract/life/text.ts'
import { valueRoutes } from './contract/values.ts'

export * from './contract/agreements.ts'
export * from './contract/cockpit.ts'
export * from './contract/codes.ts'
export * from './contract/figures.ts'
export * from './contract/follow-up.ts'
export * from './contract/freezes.ts'
export * from './contract/life/agreement.ts'
export * from './contract/life/amendments.ts'
export * from './contract/life/imports.ts'
export * from './contract/life/papers.ts'
export type { Amendment, Annex, Article, Changes, LifeMove, Party } from './contract/life/parts.ts'
export * from './contract/life/text.ts'
export * from './contract/values.ts'
export type { AgreementKind } from './rules/life/agreement-kinds.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const agreementRoutes = {
  ...agreementRoutesOfProtocol,
  ...figureRoutes,
  ...cockpitRoutes,
  ...lifeRoutes,
  ...textRoutes,
  ...amendmentRoutes,
  ...paperRoutes,
  ...importRoutes,
  ...valueRoutes,
  ...freezeRoutes,
}
