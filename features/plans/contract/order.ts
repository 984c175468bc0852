import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, ofAction, ofPlan, text, writes } from './parts.ts'

const ofAxis = z.extend(ofPlan, { axisId: z.uuid() })

export const createAxis = route({
  method: 'POST',
  path: `${base}/plans/:planId/axes`,
  summary: 'Adds an axis at the end of a plan',
  ...writes,
  params: ofPlan,
  body: z.object({ id: z.uuid(), label: text(200) }),
  refusals: { 'axis-known': 409 },
})

export const changeAxis = route({
  method: 'PUT',
  path: `${base}/plans/:planId/axes/:axisId`,
  summary: 'Renames an axis',
  ...writes,
  params: ofAxis,
  body: z.object({ label: text(200) }),
  refusals: { 'axis-known': 409 },
})

export const removeAxis = route({
  method: 'DELETE',
  path: `${base}/plans/:planId/axes/:axisId`,
  summary: 'Takes an axis away; its actions stay in the plan, without axis',
  ...writes,
  params: ofAxis,
  refusals: { 'axis-has-budget': 409 },
})

export const arrangePlan = route({
  method: 'PUT',
  path: `${base}/plans/:planId/order`,
  summary:
    'The order of the axes and of the actions, whole; refused when somebody changed the plan meanwhile',
  ...writes,
  params: ofPlan,
  body: z.object({
    version: z.int(),
    axisIds: z.array(z.uuid()).check(z.maxLength(100)),
    actions: z.array(z.object({ actionId: z.uuid(), axisId: z.nullable(z.uuid()) })).check(z.maxLength(2000)),
  }),
  refusals: { 'other-content': 409 },
})

export const arrangeSubActions = route({
  method: 'PUT',
  path: `${base}/plan-actions/:actionId/order`,
  summary: 'The order of the sub-actions of an action, whole',
  ...writes,
  params: ofAction,
  body: z.object({ ids: z.array(z.uuid()).check(z.maxLength(200)) }),
  refusals: { 'other-content': 409 },
})

export const orderRoutes = { createAxis, changeAxis, removeAxis, arrangePlan, arrangeSubActions }
