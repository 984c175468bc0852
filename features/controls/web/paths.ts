export const paths = {
  samples: 'controles',
  draw: 'controles/nouveau',
  sample: (id: string) => `controles/${id}`,
}
