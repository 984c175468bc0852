export const applicationRoutes = {}
