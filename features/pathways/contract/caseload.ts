export const caseloadRoutes = {}
