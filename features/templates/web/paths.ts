export const paths = {
  templates: 'modeles',
  template: (code: string) => `modeles/${code}`,
}
