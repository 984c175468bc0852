export const paths = { portrait: 'territoire/portrait', sources: 'territoire/sources' } as const
