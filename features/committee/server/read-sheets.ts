import { judgeEach } from '#features/eligibility/server/public.ts'
import { criterionName, loadCriteriaInUse } from '#features/people/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { auditEach } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { NamedSheet, readNamedSheets, readSheets, Sheet } from '../contract.ts'
import { ageBandOn } from '../rules/age-bands.ts'
import { loadItems, type StoredItem } from './agenda-store.ts'
import { loadSession, type StoredSession } from './session-store.ts'
import { loadCriteriaHeld, loadSituations } from './sheet-store.ts'

/** Without a name, whoever asks: what may be left on a table. */
export const showSheets: TerritoryHandler<typeof readSheets> = async (context, { params }) => {
  const made = await sheetsOf(context, params.sessionId)
  return made.ok ? done(made.value) : made
}

/** What the sheets of a sitting say, nobody named. */
export const sheetsOf = async (
  context: Context,
  sessionId: string,
): Promise<Result<{ session: StoredSession; sheets: Sheet[] }, 'not-found'>> => {
  const made = await makeSheets(context, sessionId)
  if (!made.ok) return made
  const { session, sheets } = made.value
  return done({ session, sheets: sheets.map(({ sheet }) => sheet) })
}

export const showNamedSheets: TerritoryHandler<typeof readNamedSheets> = async (context, { params }) => {
  const made = await namedSheetsOf(context, params.sessionId)
  return made.ok ? done(made.value) : made
}

/** A sheet with a name is a file opened: it is written so. `only`: the number of one application. */
export const namedSheetsOf = async (
  context: Context,
  sessionId: string,
  only?: number,
): Promise<Result<{ session: StoredSession; sheets: NamedSheet[] }, 'not-found'>> => {
  const made = await makeSheets(context, sessionId)
  if (!made.ok) return made
  const { session } = made.value
  const sheets = made.value.sheets.filter(({ sheet }) => only === undefined || sheet.number === only)
  const personIds = sheets.map(({ item }) => item.personId)
  await auditEach(context, personIds, {
    action: 'people.file-opened',
    subjectKind: 'person',
    details: { part: 'committee-sheet' },
  })
  const situations = await loadSituations(context.tx, personIds)
  const named = sheets.map(({ item, sheet }): NamedSheet => {
    const { personName, birthDate, prescriberName, receivedOn } = item
    const {
      joblessSince = null,
      educationLevel = null,
      targetJob = null,
    } = situations.get(item.personId) ?? {}
    return {
      ...{ ...sheet, personName, birthDate, prescriberName, receivedOn },
      ...{ joblessSince, educationLevel, targetJob },
    }
  })
  return done({ session, sheets: named })
}

interface Made {
  readonly session: StoredSession
  readonly sheets: readonly { readonly item: StoredItem; readonly sheet: Sheet }[]
}

/** For the whole agenda at once. Facts of health, disability and justice are on no sheet (R1). */
const makeSheets = async (context: Context, sessionId: string): Promise<Result<Made, 'not-found'>> => {
  const session = await loadSession(context.tx, sessionId)
  if (!session) return refuse('not-found')
  const items = await loadItems(context.tx, session.id)
  const personIds = items.map(({ personId }) => personId)
  const judged = await judgeEach(context, { schemeId: session.schemeId, personIds })
  const held = Map.groupBy(await loadCriteriaHeld(context.tx, personIds), ({ personId }) => personId)
  const known = await loadCriteriaInUse(context)
  return done({
    session,
    sheets: items.map((item) => ({
      item,
      sheet: {
        number: item.number,
        ageBand: ageBandOn(item.birthDate, session.heldOn),
        communeName: item.communeName,
        criteria: (held.get(item.personId) ?? []).map(({ code, proofReceivedOn }) => ({
          ...criterionName(known, code),
          proofReceivedOn,
        })),
        conditions: judged.get(item.personId) ?? null,
      },
    })),
  })
}
