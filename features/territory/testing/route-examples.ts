import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { territoryRoutes } from '../contract.ts'

/** A change of the settings, for a territory nobody changed yet. */
export const someSettings = {
  version: 1,
  name: 'Douaisis Agglo',
  subtitle: 'Plan local pour l’insertion et l’emploi',
  timeZone: 'Europe/Paris',
  colorBand: null,
  colorAction: '#1b4d6b',
} as const

/** An audit whose counts are those of the whole reference: 106 criteria. */
export const anAudit = {
  auditedOn: '2026-01-15',
  auditedBy: 'Cabinet fictif Accès',
  methodCode: 'rgaa-4.1',
  criteriaMet: 48,
  criteriaFailed: 12,
  criteriaNotApplicable: 46,
  defects: ['8.9 : un titre est un paragraphe mis en gras'],
  burdens: [],
  exemptions: [],
  contact: 'accessibilite@territoire.example',
} as const

const anExport = async () => ({ params: {}, body: { format: 'csv', filters: {} } as const })

export const territoryExamples: RouteExamples<typeof territoryRoutes> = {
  searchCommunes: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, query: { q: 'lille' } }),
  },
  searchJobs: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, query: { q: 'ménage' } }),
  },
  searchActivities: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, query: { q: 'boulangerie' } }),
  },
  readTerritory: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  changeTerritory: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: someSettings }),
  },
  changePerimeter: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { label: 'Lille seule', validFrom: '2027-01-01', communeCodes: ['59350'] },
    }),
  },
  listZones: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  listSources: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  listQpv: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  importQpv: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { csv: 'code;nom;commune\nQN05999M;Quartier inventé;59350\n', rehearse: true },
    }),
  },
  readAccessibilityStatement: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  recordAccessibilityAudit: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { id: newId(), ...anAudit, defects: [...anAudit.defects], burdens: [], exemptions: [] },
    }),
  },
  readFirstSteps: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  listSettings: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  changeSetting: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: { code: 'pathways.temporary-gap-days' },
      body: { value: 3, validFrom: '2027-01-01' },
    }),
  },
  exportCommunes: { as: 'electedOfficial', names: 'no-row', input: anExport },
  exportQpv: { as: 'electedOfficial', names: 'no-row', input: anExport },
  exportZones: { as: 'electedOfficial', names: 'no-row', input: anExport },
  exportSources: { as: 'electedOfficial', names: 'no-row', input: anExport },
  exportSettings: { as: 'electedOfficial', names: 'no-row', input: anExport },
}
