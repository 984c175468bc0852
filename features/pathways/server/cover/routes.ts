import { type Served, serve } from '#platform/server/http/serve.ts'
import { giveAwayAppointments, listAwayAppointments } from '../../contract/covers.ts'
import { giveThem, showAwayAppointments } from './away-appointments.ts'

export const coversServed: readonly Served[] = [
  serve(listAwayAppointments, showAwayAppointments),
  serve(giveAwayAppointments, giveThem),
]
