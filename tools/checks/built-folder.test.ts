import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './tree.ts'

const place = realpathSync(mkdtempSync(join(tmpdir(), 'bassin-built-')))
const env = { PATH: '/usr/bin:/bin', BASSIN_DATA_DIR: join(place, 'data'), BASSIN_PORT: '0' }
const patience = 240_000
let folder = join(place, 'first')
let running: { program: ChildProcess; address: string } | undefined

const call = (...args: string[]) =>
  spawnSync(join(folder, 'bin/bassin'), args, { cwd: place, env, encoding: 'utf8' })

const launch = (more: Readonly<Record<string, string>> = {}) =>
  spawn(join(folder, 'bin/bassin'), ['start'], {
    ...{ cwd: place, env: { ...env, ...more } },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const start = async () => {
  const program = launch()
  for await (const line of createInterface({ input: program.stdout })) {
    const [, address] = /Bassin est prêt : (\S+)/.exec(line) ?? []
    if (address) return { program, address }
  }
  throw new Error('the built Bassin ended before it was ready')
}

const stop = async () => {
  if (!running) return
  const ended = once(running.program, 'exit')
  running.program.kill('SIGTERM')
  running = undefined
  return (await ended)[0]
}

beforeAll(() => {
  const args = [
    '--disable-warning=ExperimentalWarning',
    'apps/cli/run.mjs',
    'tools/build.mjs',
    '--to',
    folder,
    '--link',
  ]
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}, patience)
afterAll(async () => {
  await stop()
  rmSync(place, { recursive: true, force: true })
}, patience)

describe('the folder that npm run build makes', () => {
  it(
    'starts on an empty data folder, without sources nor an invented territory',
    async () => {
      expect(
        execFileSync('find', [
          folder,
          '-path',
          '*/node_modules',
          '-prune',
          '-o',
          '-name',
          '*.ts',
          '-print',
        ]).toString(),
      ).toBe('')
      running = await start()
      const ready = await fetch(`${running.address}/health/ready`)
      expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ready' }])
      const options = await fetch(`${running.address}/api/sign-in-options`)
      expect(await options.json()).toMatchObject({ demo: [] })
    },
    patience,
  )

  it('serves the sign-in page and the scripts that it asks for', async () => {
    const answer = await fetch(`${running?.address}/connexion`)
    // A page of another version may have the same size and date.
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-cache'])
    const page = await answer.text()
    const scripts = [...page.matchAll(/src="([^"]+\.js)"/g)].map(([, path]) => path)
    expect(scripts.length).toBeGreaterThan(0)
    for (const path of scripts) expect((await fetch(`${running?.address}${path}`)).status).toBe(200)
  })

  it(
    'answers its commands while it runs: doctor finds nothing to mend, a second start is refused',
    () => {
      const doctor = call('doctor', '--json')
      const failures = JSON.parse(doctor.stdout).filter(({ state }: { state: string }) => state === 'failure')
      expect([doctor.status, failures]).toEqual([0, []])
      const second = call('start')
      expect([second.status, second.stderr]).toEqual([1, expect.stringContaining('Bassin tourne déjà')])
    },
    patience,
  )

  it(
    'stopped while it starts, ends as when it is stopped later',
    async () => {
      const program = launch({ BASSIN_DATA_DIR: join(place, 'cut-short') })
      const ended = once(program, 'exit')
      for await (const line of createInterface({ input: program.stdout }))
        if (line.startsWith('Migration')) program.kill('SIGTERM')
      expect((await ended)[0]).toBe(0)
    },
    patience,
  )

  it(
    'opens a territory, stops when asked, and starts again from another place',
    async () => {
      const administrator = ['--admin-email', 'a.martin@exemple.fr', '--admin-name', 'Alice Martin']
      expect(call('setup', '--epci', '200044618', ...administrator).stdout).toMatch(/est ouvert/)
      expect(await stop()).toBe(0)
      renameSync(folder, join(place, 'moved'))
      folder = join(place, 'moved')
      running = await start()
      expect((await fetch(`${running.address}/health/ready`)).status).toBe(200)
      expect(await stop()).toBe(0)
    },
    patience,
  )
})
