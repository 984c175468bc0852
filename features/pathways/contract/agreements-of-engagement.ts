export const engagementRoutes = {}
