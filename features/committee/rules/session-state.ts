export const sessionStates = ['planned', 'signed', 'cancelled'] as const
