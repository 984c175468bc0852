import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** File descriptor of the pipe whose closing tells the second process that the launcher is gone. */
const lifeline = 3
const lifelineVariable = 'BASSIN_LAUNCHED'

/** Runs `node` with these arguments, passes signals on, and ends as the child ended. */
export function rerun(node, args) {
  const env = { ...process.env, [lifelineVariable]: '1' }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  })
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group: the child already has it.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Node n'a pas pu être lancé (${node}) : ${error.message}`)
      process.exit(1)
    })
    child.on('exit', (code, signal) => {
      process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1)
      for (const name of signals) process.removeAllListeners(name)
      done()
    })
  })
}

/** In the second process: a launcher that was killed outright must not leave a server behind it. */
export function endWithLauncher() {
  if (process.env[lifelineVariable] !== '1') return
  delete process.env[lifelineVariable]
  const pipe = new Socket({ fd: lifeline, readable: true, writable: false })
  pipe.on('error', () => {})
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
  pipe.resume()
  pipe.unref()
}
