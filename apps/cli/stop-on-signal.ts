import { setTimeout as sleep } from 'node:timers/promises'

type Stop = () => Promise<void>

/** A part that hangs is left behind: the others must still stop, and Ctrl-C must never seem broken. */
const longestStop = 5_000

/** Runs the collected stops, last first, at the first signal; those that follow change nothing. */
export function stopOnSignal(): Stop[] {
  const stops: Stop[] = []
  let stopping = false
  const stopAll = async () => {
    if (stopping) return
    stopping = true
    console.log('\nArrêt de Bassin…')
    for (const stop of stops.reverse()) {
      await Promise.race([stop().catch(console.error), sleep(longestStop)])
    }
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll)
  return stops
}
