export const paths = {
  portrait: 'territoire/portrait',
  sources: 'territoire/sources',
  files: 'territoire/fichiers',
} as const
