/** What a signatory may promise; staff is counted in ETP, money in euros. */
export const pledgeKinds = ['days', 'staff', 'tools', 'data', 'money', 'places', 'other'] as const
export type PledgeKind = (typeof pledgeKinds)[number]

export const recurrences = ['once', 'yearly'] as const
export type Recurrence = (typeof recurrences)[number]

/** Read from the deliveries and the dates, never typed. */
export const pledgeStates = ['upcoming', 'partly', 'late', 'delivered', 'not-delivered'] as const
export type PledgeState = (typeof pledgeStates)[number]

export const meanKinds = ['tool', 'room', 'post', 'vehicle', 'other'] as const
export type MeanKind = (typeof meanKinds)[number]
