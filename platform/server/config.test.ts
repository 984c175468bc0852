import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'bassin-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = (env: Record<string, string>) => loadConfig({ BASSIN_DATA_DIR: folder, ...env })

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    load(env)
    return []
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)]
  }
}

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(load({})).toMatchObject({ port: 3000, host: '127.0.0.1', demoEpci: '200044618', logLevel: 'info' })
  })

  test('the application key is made once, and kept where only its owner reads it', () => {
    const first = load({}).secret
    expect(load({}).secret).toBe(first)
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
  })

  test('all that is wrong is said at once, with the name of each setting', () => {
    const problems = problemsOf({
      BASSIN_PORT: '99999',
      BASSIN_DEMO_DATE: 'lundi',
      DATABASE_URL: 'mysql://base',
    })
    expect(problems).toHaveLength(3)
    expect(problems.join()).toMatch(/BASSIN_PORT.*BASSIN_DEMO_DATE.*DATABASE_URL/)
  })

  test('a daily backup asks for its key, and metrics that leave the machine for their token', () => {
    expect(problemsOf({ BASSIN_BACKUP_DIR: './sauvegardes' }).join()).toMatch(/BASSIN_BACKUP_KEY_FILE/)
    const metrics = { BASSIN_METRICS_PORT: '9464', BASSIN_METRICS_HOST: '0.0.0.0' }
    expect(problemsOf(metrics).join()).toMatch(/BASSIN_METRICS_TOKEN/)
    expect(problemsOf({ ...metrics, BASSIN_METRICS_TOKEN: 'a token of some length' })).toEqual([])
    expect(problemsOf({ BASSIN_METRICS_PORT: '9464' })).toEqual([])
  })

  test('new attachments go to the only place that is set, and a choice is asked for between two', () => {
    const s3 = {
      BASSIN_FILES_S3_ENDPOINT: 'https://s3.exemple.fr',
      BASSIN_FILES_S3_BUCKET: 'pieces',
      BASSIN_FILES_S3_KEY_ID: 'key',
      BASSIN_FILES_S3_SECRET: 'secret',
    }
    const both = { ...s3, BASSIN_FILES_FOLDER: './pieces' }
    expect(load({}).files.storedIn).toBe('database')
    expect(load({ BASSIN_FILES_FOLDER: './pieces' }).files.storedIn).toBe('folder')
    expect(load(s3).files).toMatchObject({ storedIn: 's3', s3: { pathStyle: true, region: 'us-east-1' } })
    expect(problemsOf(both).join()).toMatch(/BASSIN_FILES_IN \[setting-missing\]/)
    expect(load({ ...both, BASSIN_FILES_IN: 'database' }).files.storedIn).toBe('database')
    expect(problemsOf({ BASSIN_FILES_IN: 'folder' }).join()).toMatch(/BASSIN_FILES_FOLDER/)
  })

  test('a bucket is described whole, and its secret is given once: itself, or a file that can be read', () => {
    const most = { BASSIN_FILES_S3_ENDPOINT: 'https://s3.exemple.fr', BASSIN_FILES_S3_KEY_ID: 'key' }
    expect(problemsOf(most).join()).toMatch(/BASSIN_FILES_S3_BUCKET.*BASSIN_FILES_S3_SECRET /)
    const file = join(folder, 's3.secret')
    const described = { ...most, BASSIN_FILES_S3_BUCKET: 'pieces', BASSIN_FILES_S3_SECRET_FILE: file }
    expect(problemsOf(described).join()).toMatch(/SECRET_FILE .*illisible/)
    writeFileSync(file, 'of a file\n')
    expect(load(described).files.s3?.secret).toBe('of a file')
    expect(problemsOf({ ...described, BASSIN_FILES_S3_SECRET: 'x' }).join()).toMatch(/deux fois/)
    expect(problemsOf({ BASSIN_FILES_IN: 's3' })).toHaveLength(4)
  })

  test('a misspelt name is refused with the nearest one', () => {
    expect(problemsOf({ BASSIN_DEMO_ECPI: '200044618' })).toEqual([
      'BASSIN_DEMO_ECPI [setting-unknown] : réglage inconnu ; vouliez-vous dire BASSIN_DEMO_EPCI ?',
    ])
  })

  test('an empty value counts as absent, and other programs’ variables are left alone', () => {
    expect(load({ BASSIN_PORT: '', HOME: '/srv/bassin' }).port).toBe(3000)
  })
})
