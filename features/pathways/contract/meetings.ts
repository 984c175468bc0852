export const meetingRoutes = {}
