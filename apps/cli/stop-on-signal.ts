import { setTimeout as sleep } from 'node:timers/promises'

type Stop = () => Promise<void>

interface Stops {
  readonly push: (stop: Stop) => void
  /** Whether a signal came: what fails since was cut short. */
  readonly asked: () => boolean
  /** Closes what had been opened, for a start that fails half-way. */
  readonly all: () => Promise<void>
}

/** Requests and jobs under way get this long; what they had not committed is rolled back. */
const patience = 10_000

/** Runs the collected stops, last first, at the first signal; the first one (the database) is always waited for. */
export function stopOnSignal(): Stops {
  const stops: Stop[] = []
  let stopping = false
  const all = async () => {
    const [database, ...others] = stops
    for (const stop of others.reverse()) {
      await Promise.race([stop().catch(console.error), sleep(patience)])
    }
    await database?.().catch(console.error)
  }
  const stopAll = async () => {
    if (stopping) return
    stopping = true
    console.log('\nArrêt de Bassin…')
    await all()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll)
  return { push: (stop) => stops.push(stop), asked: () => stopping, all }
}
