/** One valid call per route of the contract; the tests about rights, walls and schemas are made from them. */
export const routeExamples = {
  searchCommunes: { query: { q: 'douai' } },
  searchJobs: { query: { q: 'aide à domicile' } },
  searchActivities: { query: { q: 'boulangerie' } },
  readTerritory: {},
  changeTerritory: {
    body: {
      version: 1,
      name: 'Douaisis Agglo',
      subtitle: 'Plan local pour l’insertion et l’emploi',
      timeZone: 'Europe/Paris',
      colorBand: null,
      colorAction: '#1b4d6b',
      accessibilityStatus: 'non-compliant',
    },
  },
  changePerimeter: {
    body: { label: 'Douai et Sin-le-Noble', validFrom: '2027-01-01', communeCodes: ['59178', '59569'] },
  },
  listZones: {},
  listQpv: {},
  importQpv: { body: { csv: 'code;nom;commune\nQN05999M;Quartier inventé;59178\n', rehearse: true } },
} as const
