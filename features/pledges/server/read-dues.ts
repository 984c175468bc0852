import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { Due, PledgeRow } from '../contract.ts'
import { duesOf, yearOf } from '../rules/dues.ts'
import { cameLate, type DueFacts, isOpen, stateOf, stateOfAll, sumOf } from '../rules/pledge-state.ts'
import type { StoredPledge } from './pledge-store.ts'

interface At {
  readonly today: CalendarDate
  readonly timeZone: string
}

/** The due dates of a pledge with the state that the facts give each, the first one first. */
export const readDues = (pledge: StoredPledge, { today, timeZone }: At): readonly Due[] => {
  const last = Math.max(0, ...[...pledge.noted, ...pledge.givenUp].map(({ rank }) => rank))
  return duesOf(pledge, pledge.endsOn, last).map((due) => {
    const noted = pledge.noted.filter((one) => one.rank === due.rank)
    const givenUp = pledge.givenUp.find((one) => one.rank === due.rank)
    const facts: DueFacts = {
      ...{ pledged: pledge.quantity, dueOn: due.dueOn, isGivenUp: givenUp !== undefined },
      isSigned: pledge.signedOn !== null,
      deliveries: noted.filter((one) => one.state === 'counted'),
    }
    return {
      ...due,
      pledged: pledge.quantity,
      delivered: sumOf(facts.deliveries),
      waiting: sumOf(noted.filter((one) => one.state === 'waiting')),
      state: stateOf(facts, today),
      isLate: cameLate(facts),
      reason: givenUp?.reason ?? null,
      givenUpByName: givenUp?.byName ?? null,
      givenUpOn: givenUp ? localDate(new Date(givenUp.at), timeZone) : null,
    }
  })
}

export const openOf = (due: Due): boolean => isOpen(due.state, due.reason !== null)

/** A pledge as a line, over all its due dates or those of one year; undefined when none falls in it. */
export const readRow = (pledge: StoredPledge, at: At, year?: number): PledgeRow | undefined => {
  const dues = readDues(pledge, at).filter((due) => year === undefined || yearOf(due) === year)
  if (dues.length === 0) return undefined
  const sum = (key: 'pledged' | 'delivered' | 'waiting') => dues.reduce((all, due) => all + due[key], 0)
  const { id, agreementId, agreementLabel, article, articleTitle, signatoryKey, signatoryName } = pledge
  const { kind, label, quantity, unit, recurrence, fromOn, dueOn, serves } = pledge
  return {
    ...{ id, agreementId, agreementLabel, article, articleTitle, signatoryKey, signatoryName },
    ...{ kind, label, quantity, unit, recurrence, fromOn, dueOn, serves },
    state: stateOfAll(dues.map((due) => ({ state: due.state, isOpen: openOf(due) }))),
    nextDueOn: dues.find(openOf)?.dueOn ?? null,
    ...{ pledged: sum('pledged'), delivered: sum('delivered'), waiting: sum('waiting') },
  }
}
