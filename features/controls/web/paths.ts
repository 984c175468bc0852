export const paths = {
  samples: 'controles',
  draw: 'controles/nouveau',
  sample: (id: string) => `controles/${id}`,
  sheet: (id: string, sessionId: string) => `controles/${id}/feuilles/${sessionId}`,
}
