import type { SectionCode } from '../contract.ts'

/** The official files behind each section, by their code; words of those not imported yet. */
export const SECTION_SOURCES: Readonly<Record<SectionCode, readonly string[]>> = {
  population: ['municipal-population', 'epci-population'],
  jobseekers: ['jobseekers'],
  recruitment: ['recruitment-projects', 'bmo-basins', 'occupations'],
  unemployment: ['unemployment-rates'],
  programmes: ['anct-programmes', 'employment-zones', 'density-grid'],
}

/** What a zone is, before its name; a programme says it in its label. */
export const zoneKindNames: Readonly<Record<string, string>> = {
  'bmo-basin': 'Bassin d’emploi',
  'employment-zone': 'Zone d’emploi',
  density: 'Densité :',
}

/** Which list a zone comes from; every other kind is a programme of the agency. */
const zoneSources: Readonly<Record<string, string>> = {
  'bmo-basin': 'bmo-basins',
  'employment-zone': 'employment-zones',
  density: 'density-grid',
}

export const sourceOfZone = (kind: string): string => zoneSources[kind] ?? 'anct-programmes'
