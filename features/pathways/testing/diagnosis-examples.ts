import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { brakeFigureRoutes } from '../contract/brake-figures.ts'
import type { diagnosisRoutes } from '../contract/diagnosis.ts'
import { aDiagnosis, aTheme, diagnosed } from './diagnosis-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const diagnosisExamples: RouteExamples<typeof diagnosisRoutes & typeof brakeFigureRoutes> = {
  readBrakeFigures: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world) => {
      await diagnosed(world, (await aPathway(world)).id, aDiagnosis([[aTheme.licence, 'strong']]))
      return { params: {}, query: { year: '2026' } }
    },
  },
  exportBrakeFigures: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: { year: '2026' } } }),
  },
  listDiagnoses: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const pathwayId = (await aPathway(world)).id
      await diagnosed(world, pathwayId, aDiagnosis([[aTheme.licence, 'strong']]))
      return { params: { pathwayId } }
    },
  },
  recordDiagnosis: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: aDiagnosis([
        [aTheme.licence, 'strong'],
        [aTheme.network, 'strength'],
      ]),
    }),
  },
}
