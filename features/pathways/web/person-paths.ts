/** Addresses of the pages of a person's pathway, for links from the other pages. */
export const personPaths = {
  file: (personId: string) => `personnes/${personId}`,
  proofs: (personId: string) => `personnes/${personId}/suites`,
  episodes: (personId: string) => `personnes/${personId}/episodes`,
  diagnosis: (personId: string) => `personnes/${personId}/diagnostic`,
  newDiagnosis: (personId: string) => `personnes/${personId}/diagnostic/nouveau`,
  brakeFigures: 'freins',
  newStep: (personId: string) => `personnes/${personId}/etapes/nouvelle`,
  step: (personId: string, stepId: string) => `personnes/${personId}/etapes/${stepId}`,
  suspend: (personId: string) => `personnes/${personId}/suspendre`,
  job: (personId: string) => `personnes/${personId}/emploi`,
  exit: (personId: string) => `personnes/${personId}/cloturer`,
  correctExit: (personId: string) => `personnes/${personId}/corriger-sortie`,
  entrusted: 'etapes',
  entrustedStep: (stepId: string) => `etapes/${stepId}`,
} as const
