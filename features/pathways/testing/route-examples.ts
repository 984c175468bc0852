import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { pathwayRoutes } from '../contract.ts'

/** One valid call a route; each part of the contract has its own file of examples. */
export const pathwayExamples: RouteExamples<typeof pathwayRoutes> = {}
