import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkFolder, checkNode, checkSecrets } from './machine.ts'
import { checkAddress } from './network.ts'

const folder = mkdtempSync(join(tmpdir(), 'bassin-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the doctor, of the machine', () => {
  it('asks for Node 24', () => {
    expect(checkNode('24.0.0').state).toBe('ok')
    expect(checkNode('22.19.0')).toMatchObject({ state: 'failure', todo: expect.stringContaining('24') })
  })

  it('measures the disk of the data folder, and says who should own a folder that is not there', () => {
    expect(checkFolder({ dataFolder: folder })).toMatchObject([
      { code: 'disk', says: expect.stringContaining(folder) },
    ])
    expect(checkFolder({ dataFolder: join(folder, 'absent') })).toMatchObject([
      {
        code: 'data-folder',
        state: 'failure',
        says: expect.stringContaining('ENOENT'),
        todo: expect.stringContaining('chown'),
      },
    ])
  })

  it('finds secrets that are absent, or that others may read', () => {
    const file = join(folder, 'secrets.json')
    const state = () =>
      checkSecrets({
        dataFolder: folder,
        backups: { folder: undefined, keyFile: undefined, hour: 2, keep: 14 },
      })
    expect(state()).toMatchObject([{ state: 'failure', says: expect.stringContaining('absent') }])
    writeFileSync(file, '{}')
    chmodSync(file, 0o644)
    expect(state()).toMatchObject([{ state: 'failure', todo: `chmod 600 ${file}` }])
    chmodSync(file, 0o600)
    expect(state()).toMatchObject([{ state: 'ok' }])
  })

  it('looks at the key of the backups too', () => {
    const keyFile = join(folder, 'backup.key')
    const found = checkSecrets({ dataFolder: folder, backups: { folder, keyFile, hour: 2, keep: 14 } })
    expect(found.at(-1)).toMatchObject({ state: 'failure', says: `${keyFile} est absent` })
  })
})

describe('the doctor, of the network', () => {
  it.each([
    ['this machine alone', { host: '127.0.0.1' }, 'ok'],
    ['everywhere, without a public address', { host: '0.0.0.0' }, 'failure'],
    ['in clear', { publicUrl: 'http://bassin.exemple.fr' }, 'failure'],
    ['in https, without trust in the proxy', { publicUrl: 'https://bassin.exemple.fr' }, 'warning'],
    ['in https behind a trusted proxy', { publicUrl: 'https://bassin.exemple.fr', trustProxy: true }, 'ok'],
  ])('judges an address served to %s', (_what, given, state) => {
    const finding = checkAddress({ publicUrl: undefined, trustProxy: false, host: '127.0.0.1', ...given })
    expect([finding.state, finding.todo === undefined]).toEqual([state, state === 'ok'])
  })
})
