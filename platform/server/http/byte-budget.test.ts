import { expect, it } from 'vitest'
import { byteBudget } from './byte-budget.ts'

/** A work that ends when told to, and says that it began. */
const aWork = (began: string[], name: string) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run = (): Promise<void> => {
    began.push(name)
    return promise
  }
  return { run, end: resolve }
}

it('runs at once what the budget holds, the rest in the order in which it was asked', async () => {
  const budget = byteBudget(10)
  const began: string[] = []
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => aWork(began, name))
  const first = budget(6, a?.run ?? fails)
  const second = budget(4, b?.run ?? fails)
  const third = budget(8, c?.run ?? fails)
  const last = budget(1, d?.run ?? fails)
  await settled()
  expect(began).toEqual(['a', 'b'])
  a?.end()
  await first
  await settled()
  expect(began).toEqual(['a', 'b'])
  b?.end()
  await second
  await settled()
  expect(began).toEqual(['a', 'b', 'c', 'd'])
  c?.end()
  d?.end()
  await Promise.all([third, last])
})

it('gives its share back when the work fails', async () => {
  const budget = byteBudget(10)
  await expect(budget(10, fails)).rejects.toThrow('lost')
  expect(await budget(10, async () => 'in')).toBe('in')
})

it('lets alone, rather than never, a work larger than the budget', async () => {
  expect(await byteBudget(10)(25, async () => 'in')).toBe('in')
})

const fails = async (): Promise<never> => {
  throw new Error('lost')
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
