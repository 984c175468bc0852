import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, instant } from './parts.ts'

const ofAbsence = z.object({ territoryId: z.uuid(), absenceId: z.uuid() })
const read = { access: { right: 'pathways.read' } } as const

const awayAppointment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  at: instant,
  place: z.nullable(z.string()),
})

export const listAwayAppointments = route({
  method: 'GET',
  path: `${base}/absences/:absenceId/appointments`,
  summary:
    'Appointments to come of who is away, on the days of her absence: nothing is done of them until somebody says so',
  ...read,
  params: ofAbsence,
  reply: z.object({ coverName: z.string(), items: z.array(awayAppointment) }),
  rows: { stay: 'appointments of a few days, shown in the agenda, which leaves' },
})

export const giveAwayAppointments = route({
  method: 'POST',
  path: `${base}/absences/:absenceId/appointments`,
  summary: 'Gives these appointments to who answers for her; the persons are told by mail',
  ...read,
  params: ofAbsence,
  body: z.object({ meetingIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(200)) }),
  /** `untold`: those who have no address to which a mail can go. */
  reply: z.object({ given: z.int(), untold: z.int() }),
})

export const coverRoutes = { listAwayAppointments, giveAwayAppointments }
