/** Runs works that hold bytes in memory, as many at once as the budget allows; the others wait their turn, in order. */
export type ByteBudget = <T>(bytes: number, work: () => Promise<T>) => Promise<T>

export const byteBudget = (capacity: number): ByteBudget => {
  let free = capacity
  const waiting: { readonly bytes: number; readonly enter: () => void }[] = []
  const admit = (): void => {
    for (let next = waiting[0]; next && next.bytes <= free; next = waiting[0]) {
      waiting.shift()
      free -= next.bytes
      next.enter()
    }
  }
  return async (asked, work) => {
    const bytes = Math.min(asked, capacity)
    await new Promise<void>((enter) => {
      waiting.push({ bytes, enter })
      admit()
    })
    try {
      return await work()
    } finally {
      free += bytes
      admit()
    }
  }
}
