import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { decision } from './decisions.ts'
import { base, closedRefusals, date, instant, kind, ofMeeting, quorum, reads, writes } from './parts.ts'

/** A figure of an objective as a committee sees it: small cells are out, whoever reads. */
const committeeFigure = z.object({
  objectiveId: z.uuid(),
  article: z.nullable(z.string()),
  label: z.string(),
  unit: z.string(),
  direction: z.string(),
  /** Null: no figure yet, or one that is not published. */
  value: z.nullable(z.number()),
  isHidden: z.boolean(),
  targetMin: z.nullable(z.number()),
  targetMax: z.nullable(z.number()),
  gap: z.nullable(z.number()),
  mark: z.nullable(z.enum(['met', 'watch', 'alert'])),
  advancement: z.nullable(z.number()),
})
export type CommitteeFigure = z.infer<typeof committeeFigure>

export const committeeBoard = z.object({
  agreementId: z.uuid(),
  label: z.string(),
  period: z.string(),
  asOf: instant,
  figures: z.array(committeeFigure),
})
export type CommitteeBoard = z.infer<typeof committeeBoard>

/** What is signed. Kept as text, so that its hash can be made again. */
export const minutesContent = z.object({
  form: z.literal('bassin.steering-minutes.1'),
  committee: z.string(),
  kind,
  agreements: z.array(z.string()),
  heldOn: date,
  startsAt: z.string(),
  place: z.string(),
  chairs: z.array(z.string()),
  members: z.array(
    z.object({
      name: z.string(),
      quality: z.string(),
      organisation: z.nullable(z.string()),
      isVoting: z.boolean(),
      presence: z.nullable(z.enum(['present', 'proxy', 'absent'])),
      proxyTo: z.nullable(z.string()),
    }),
  ),
  quorum,
  agenda: z.array(z.object({ title: z.string(), detail: z.string() })),
  text: z.string(),
  decisions: z.array(
    z.object({
      number: z.int(),
      label: z.string(),
      owner: z.nullable(z.string()),
      dueOn: z.nullable(date),
      vote: decision.shape.vote,
      outcome: decision.shape.outcome,
      isDropped: z.boolean(),
    }),
  ),
  boards: z.array(committeeBoard),
})
export type MinutesContent = z.infer<typeof minutesContent>

const draft = z.object({
  text: z.string(),
  /** 0 while nobody wrote anything. */
  version: z.int(),
  byName: z.nullable(z.string()),
  at: z.nullable(instant),
})
export type Draft = z.infer<typeof draft>

const shownMinutes = z.object({
  meetingId: z.uuid(),
  state: z.enum(['planned', 'convened', 'signed', 'cancelled']),
  minutes: minutesContent,
  draft,
  signature: z.nullable(
    z.object({
      on: date,
      recordedByName: z.string(),
      hash: z.string(),
      /** The text still gives the hash that was kept. */
      isIntact: z.boolean(),
    }),
  ),
  corrections: z.array(decision),
  present: z.array(z.object({ seatId: z.uuid(), name: z.string(), isPresident: z.boolean() })),
})
export type Minutes = z.infer<typeof shownMinutes>

export const readMinutes = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/minutes`,
  summary:
    'The minutes: made from the rows until they are signed, then as they were signed, with later corrections',
  ...reads,
  params: ofMeeting,
  reply: shownMinutes,
  rows: rowsStay.oneRecord,
})

export const writeDraft = route({
  method: 'PUT',
  path: `${base}/meetings/:meetingId/minutes/draft`,
  summary:
    'Writes the text of the minutes on top of the version that was read; both texts come back if it moved',
  ...writes,
  params: ofMeeting,
  body: z.object({ version: z.int(), text: z.string().check(z.trim(), z.maxLength(19_000)) }),
  reply: draft,
  refusals: closedRefusals,
})

export const signMinutes = route({
  method: 'POST',
  path: `${base}/meetings/:meetingId/minutes/signature`,
  summary:
    'Records that whoever presided signed: nothing of the meeting changes any more, its figures are frozen',
  ...writes,
  params: ofMeeting,
  body: z.object({
    /** Of the draft that was read. */
    version: z.int(),
    chairIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(6)),
  }),
  reply: z.object({ hash: z.string(), at: instant }),
  refusals: { ...closedRefusals, 'meeting-to-come': 409, 'chair-absent': 422 },
})

export const printMinutes = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/minutes/document`,
  summary: 'The minutes as tagged PDF or DOCX, with their fingerprint once they are signed',
  ...reads,
  params: ofMeeting,
  ...givesPaper,
  refusals: { 'meeting-cancelled': 409 },
})

/** What a committee reads before it sits. */
export const printNote = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/pack/note`,
  summary: 'The note of the committee: agenda, objectives, decisions to follow, as tagged PDF or DOCX',
  ...reads,
  params: ofMeeting,
  ...givesPaper,
})

export const takeSlides = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/pack/slides`,
  summary: 'Slides to edit (PPTX), one for each part of the note',
  ...reads,
  params: ofMeeting,
  produces: 'application/octet-stream',
})

export const takeSheet = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/pack/sheet`,
  summary: 'The figures and the decisions as a spreadsheet (XLSX), without any person followed',
  ...reads,
  params: ofMeeting,
  produces: 'application/octet-stream',
})

export const takePack = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/pack`,
  summary: 'Everything in one archive: note in PDF and DOCX, slides, spreadsheet',
  ...reads,
  params: ofMeeting,
  produces: 'application/octet-stream',
})

export const minutesRoutes = {
  readMinutes,
  writeDraft,
  signMinutes,
  printMinutes,
  printNote,
  takeSlides,
  takeSheet,
  takePack,
}
