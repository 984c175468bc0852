import { readFileSync } from 'node:fs'

/** Milliseconds of processor spent so far: by a server, and by PostgreSQL for whoever asked. */
interface Spent {
  readonly serverMs: number
  readonly databaseMs: number
}

/** Reads what was spent; undefined where the system does not tell. Wall time depends on the neighbours, this hardly. */
export const spentBy = (
  serverPid: number | undefined,
  postmasterPid: number | undefined,
): Spent | undefined => {
  try {
    const backends = readFileSync(`/proc/${postmasterPid}/task/${postmasterPid}/children`, 'utf8')
    return {
      serverMs: ticksOf(serverPid) * 10,
      databaseMs: backends
        .trim()
        .split(' ')
        .reduce((sum, pid) => sum + nanosecondsOf(pid) / 1e6, endedTicksOf(postmasterPid) * 10),
    }
  } catch {
    return undefined
  }
}

/** User and system time of all the threads, in ticks of a hundredth of a second. */
const ticksOf = (pid: number | undefined): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** Of the backends that ended: their time goes over to the postmaster, which waited for them. */
const endedTicksOf = (pid: number | undefined): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[13]) + Number(fields[14])
}

/** A backend has one thread, for which the scheduler counts finer than ticks. */
const nanosecondsOf = (pid: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0])
  } catch {
    return 0
  }
}
