import { describe, expect, it } from 'vitest'
import { code, files, read } from './tree.ts'

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '')
const migrations = files.filter((file) => /^database\/migrations\/.*\.sql$/.test(file))

describe('the SQL of the repository', () => {
  it('takes its time from the caller, never from the database', () => {
    const clock = /(?<![.\w])(now\(\)|current_date|current_timestamp|clock_timestamp\(\)|localtimestamp)/i
    const isSql = (file: string) =>
      file.endsWith('.sql') || /^(features\/[^/]+\/server|bench)\/.*\.ts$/.test(file)
    const sql = code.filter(isSql)
    expect(sql.filter((file) => clock.test(withoutComments(read(file))))).toEqual([])
  })

  it('has no trigger', () => {
    expect(
      migrations.filter((file) => /create\s+(or replace\s+)?trigger/i.test(withoutComments(read(file)))),
    ).toEqual([])
  })

  it('numbers each migration once', () => {
    const numbers = migrations.map((file) => /(\d{4})_/.exec(file)?.[1])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
