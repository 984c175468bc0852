import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { NoteLine, NoteSignatory, readNote, SharedMean } from '../contract.ts'
import { yearOf } from '../rules/dues.ts'
import { totalsOf } from '../rules/totals.ts'
import { termOf } from './funding-store.ts'
import { loadMeans } from './mean-store.ts'
import { loadPledges, type StoredPledge } from './pledge-store.ts'
import { readDues } from './read-dues.ts'

interface Asked {
  readonly agreementId: string
  readonly year: string
  readonly signatory?: string | undefined
}

/** What each signatory promised for a year and delivered: the figures of the pledges, counted now. */
export const makeNote = async (context: Context, { agreementId, signatory, ...asked }: Asked) => {
  const year = Number(asked.year)
  const term = await termOf(context.tx, agreementId)
  if (!term) return refuse('unknown-agreement')
  if (year < term.from || year > term.to)
    return refuse('year-outside-term', { params: { from: term.from, to: term.to } })
  const stored = await loadPledges(context.tx, { agreementId })
  const means = (await loadMeans(context.tx, context.today)).filter(
    (one) => Number(one.fromOn.slice(0, 4)) <= year && Number((one.toOn ?? '9999').slice(0, 4)) >= year,
  )
  const groups = Map.groupBy(stored, (one) => one.signatoryKey)
  const signatories = [...groups]
    .filter(([key]) => !signatory || key === signatory)
    .map(([key, pledges]) => signatoryOf(context, { key, pledges, means, year }))
    .filter((one) => one.lines.length > 0 || one.lends.length + one.uses.length > 0)
  return done({ agreementId, agreementLabel: term.label, year, signatories })
}

export const read: TerritoryHandler<typeof readNote> = (context, { query }) => makeNote(context, query)

interface Known {
  readonly key: string
  readonly pledges: readonly StoredPledge[]
  readonly means: readonly SharedMean[]
  readonly year: number
}

const signatoryOf = (context: Context, { key, pledges, means, year }: Known): NoteSignatory => {
  const lines: NoteLine[] = pledges
    .flatMap((pledge) =>
      readDues(pledge, context)
        .filter((due) => yearOf(due) === year)
        .map(({ dueOn, pledged, delivered, state, isLate, reason }) => ({
          ...{ pledgeId: pledge.id, label: pledge.label, kind: pledge.kind, unit: pledge.unit },
          ...{ article: pledge.article, dueOn, pledged, delivered, state, isLate, reason },
        })),
    )
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
  const isHer = (organisationId: string) => organisationId === key
  return {
    key,
    name: pledges[0]?.signatoryName ?? '',
    due: lines.length,
    delivered: lines.filter((one) => one.state === 'delivered').length,
    expected: lines.filter((one) => one.dueOn <= context.today).length,
    lines,
    totals: totalsOf(lines),
    lends: means
      .filter((one) => isHer(one.lenderId))
      .map(({ label, users }) => ({ label, to: users.map(shareOf).join(', ') })),
    uses: means
      .filter((one) => !isHer(one.lenderId) && one.users.some((user) => isHer(user.organisationId)))
      .map(({ label, lenderName }) => ({ label, from: lenderName })),
  }
}

const shareOf = ({ name, sharePercent }: SharedMean['users'][number]): string =>
  sharePercent === null ? name : `${name} (${sharePercent} %)`
