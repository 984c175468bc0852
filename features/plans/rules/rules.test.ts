import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { apply, movesFrom } from '#kernel/lifecycle.ts'
import { actionLifecycle, actionMoves, actionStates, asksReason } from './action-lifecycle.ts'
import { isSameSet, shifted } from './arrange.ts'
import { budgetKinds, budgetStages, budgetTotals, type CountedLine, yearsOutside } from './budget.ts'
import { progressOf } from './progress.ts'
import { isOnTime, shownState, shownStates } from './reading.ts'

const today = '2026-11-23'
const aState = fc.constantFrom(...actionStates)
const aDay = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)))
const anAction = fc.record({ state: aState, endsOn: aDay })
const aLine: fc.Arbitrary<CountedLine> = fc.record({
  kind: fc.constantFrom(...budgetKinds),
  stage: fc.constantFrom(...budgetStages),
  year: fc.integer({ min: 2024, max: 2027 }),
  funderName: fc.constantFrom('Région', 'Département', 'FSE+', 'Intercommunalité'),
  amountCents: fc.integer({ min: 1, max: 900_000_000 }),
})

describe('an action', () => {
  it('leaves each state by a move, and each move asks its reason or none', () => {
    for (const state of actionStates)
      expect(Object.values(movesFrom(actionLifecycle, state, { reasonGiven: true }))).toContainEqual({
        allowed: true,
      })
    for (const move of actionMoves) {
      const [from = 'planned'] = actionLifecycle.moves[move].from
      expect(apply(actionLifecycle, from, move).ok).toBe(!asksReason(move))
    }
  })

  it('is on time when it is done or given up, or when its end is not past', () => {
    fc.assert(
      fc.property(anAction, (action) => {
        const over = action.state === 'done' || action.state === 'dropped'
        expect(isOnTime(action, today)).toBe(over || action.endsOn === null || action.endsOn >= today)
      }),
    )
    expect(isOnTime({ state: 'ongoing', endsOn: today }, today)).toBe(true)
    expect(isOnTime({ state: 'ongoing', endsOn: addDays(today, -1) }, today)).toBe(false)
  })

  it('says that it is late from its dates alone, and never hides what stops it', () => {
    fc.assert(
      fc.property(anAction, (action) => {
        const shown = shownState(action, today)
        if (shown === 'late') expect(isOnTime(action, today)).toBe(false)
        else expect(shown).toBe(action.state)
        if (action.state === 'blocked') expect(shown).toBe('blocked')
      }),
    )
  })
})

describe('the progress of a plan', () => {
  const someStates = fc.array(fc.constantFrom(...shownStates), { maxLength: 60 })

  it('adds up to its actions, whatever their order', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const progress = progressOf(states)
        expect(Object.values(progress.counts).reduce((sum, count) => sum + count, 0)).toBe(states.length)
        expect(progressOf(states.toReversed())).toEqual(progress)
        if (progress.share !== null) expect(progress.share >= 0 && progress.share <= 100).toBe(true)
      }),
    )
  })

  it('is the share of the actions kept that are done, and says nothing while none is kept', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const kept = states.filter((state) => state !== 'dropped')
        const done = states.filter((state) => state === 'done')
        expect(progressOf(states).share).toBe(
          kept.length === 0 ? null : Math.floor((100 * done.length) / kept.length),
        )
        // One that is given up changes no share.
        expect(progressOf([...states, 'dropped']).share).toBe(progressOf(states).share)
      }),
    )
    expect(progressOf([]).share).toBeNull()
  })
})

describe('the budget', () => {
  it('tells the years that its plan does not last, each once', () => {
    const plan = { startsOn: '2024-01-01', endsOn: '2027-06-30' }
    const lines = [2031, 2024, 2023, 2027, 2031].map((year) => ({ year }))
    expect(yearsOutside(lines, plan)).toEqual([2023, 2031])
  })

  it('has the same total by year, by funder and by kind, in cents', () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 40 }), (lines) => {
        const { byFunder, byYear, byKind, total } = budgetTotals(lines)
        for (const stage of budgetStages) {
          const add = (amounts: readonly { planned: number; spent: number }[]) =>
            amounts.reduce((sum, one) => sum + one[stage], 0)
          expect(add(byYear)).toBe(total[stage])
          expect(add(Object.values(byKind))).toBe(total[stage])
          expect(add(byFunder.map((funder) => funder.total))).toBe(total[stage])
          for (const funder of byFunder) expect(add(funder.years)).toBe(funder.total[stage])
        }
        expect(total.planned + total.spent).toBe(lines.reduce((sum, line) => sum + line.amountCents, 0))
      }),
    )
  })
})

describe('an order', () => {
  it('keeps the same things when one is moved, and moving it back restores it', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(ids, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (all, pick, by) => {
        const id = all[pick % all.length] ?? ''
        const moved = shifted(all, id, by)
        expect(isSameSet(all, moved)).toBe(true)
        if (moved !== all) expect(shifted(moved, id, by === 1 ? -1 : 1)).toEqual(all)
      }),
    )
    expect(isSameSet(['a', 'b'], ['a', 'a'])).toBe(false)
  })
})
