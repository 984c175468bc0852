import { setTimeout as sleep } from 'node:timers/promises'

type Stop = () => Promise<void>

/** Requests and jobs under way get this long; what they had not committed is rolled back. */
const patience = 10_000

/** Runs the collected stops, last first, at the first signal; the first one (the database) is always waited for. */
export function stopOnSignal(): Stop[] {
  const stops: Stop[] = []
  let stopping = false
  const stopAll = async () => {
    if (stopping) return
    stopping = true
    console.log('\nArrêt de Bassin…')
    const [database, ...others] = stops
    for (const stop of others.reverse()) {
      await Promise.race([stop().catch(console.error), sleep(patience)])
    }
    await database?.().catch(console.error)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll)
  return stops
}
