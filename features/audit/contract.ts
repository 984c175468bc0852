/** What a line tells, by what whoever reads the trail looks for. */
export const actionKinds = ['read', 'search', 'export', 'share', 'right', 'change'] as const
export type ActionKind = (typeof actionKinds)[number]
