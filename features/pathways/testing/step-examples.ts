import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { entrustedStepRoutes, stepRoutes } from '../contract.ts'
import { aPathway } from './pathway-builders.ts'
import { aStep } from './step-builders.ts'

const presence = { day: '2026-11-20', half: 'morning', presence: 'present', minutes: 180 } as const

export const stepExamples: RouteExamples<typeof stepRoutes> = {
  addStep: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), typeCode: 'immersion', label: 'Immersion en Ehpad' },
    }),
  },
  readStep: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { stepId: (await aStep(world)).id } }),
  },
  changeStep: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world)).id },
      body: { version: 1, typeCode: 'workshop', label: 'Atelier numérique' },
    }),
  },
  moveStep: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world)).id },
      body: { move: 'prescribe', version: 1 },
    }),
  },
  recordAttendance: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world, { moves: ['start'] })).id },
      body: { rows: [presence] },
    }),
  },
  sendOperatorLink: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world, { operatorEmail: 'atelier@essai.example' })).id },
    }),
  },
  revokeOperatorLink: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { stepId: (await aStep(world)).id } }),
  },
}

export const entrustedStepExamples: RouteExamples<typeof entrustedStepRoutes> = {
  listEntrustedSteps: {
    as: 'stepOperator',
    names: 'no-row',
    input: async () => ({ params: {}, query: {} }),
  },
  readEntrustedStep: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world, { isEntrusted: true, isPrescribed: true })).id },
    }),
  },
  moveEntrustedStep: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world) => ({
      params: { stepId: (await aStep(world, { isEntrusted: true, isPrescribed: true })).id },
      body: { move: 'accept', version: 2 },
    }),
  },
  recordEntrustedAttendance: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world) => ({
      params: {
        stepId: (await aStep(world, { isEntrusted: true, isPrescribed: true, moves: ['start'] })).id,
      },
      body: { rows: [presence] },
    }),
  },
}
