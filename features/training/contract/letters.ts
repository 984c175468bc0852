import * as z from 'zod/mini'
import { letterSheet } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { enrols, ofSession, sessionPath } from './parts.ts'

export const readSessionLetters = route({
  method: 'GET',
  path: `${sessionPath}/letters`,
  summary:
    'The letters of a session for the persons whom one follows and to whom no mail goes; written in the audit trail',
  ...enrols,
  params: ofSession,
  reply: z.object({ items: z.array(z.extend(letterSheet, { enrolmentId: z.uuid() })) }),
  rows: rowsStay.oneRecord,
})

export const letterRoutes = { readSessionLetters }
