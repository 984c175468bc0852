import { expect, it } from 'vitest'
import { databaseTrouble } from './database-trouble.ts'

it.each([
  { code: '57P01', message: 'terminating connection due to administrator command' },
  { code: '57P03', message: 'the database system is starting up' },
  { code: 'ECONNREFUSED', syscall: 'connect' },
  { code: 'ENOENT', syscall: 'connect' },
  { message: 'Connection terminated unexpectedly' },
  { message: 'timeout exceeded when trying to connect' },
])('a database that does not answer is told from a bug: %j', (error) => {
  expect(databaseTrouble(Object.assign(new Error(error.message), error))).toBe('database-unavailable')
})

it('a disk without room is told by its own code', () => {
  expect(databaseTrouble({ code: '53100', message: 'could not extend file' })).toBe('storage-full')
})

it.each([
  { code: '23505' },
  { code: '42P01' },
  { code: 'ENOENT', syscall: 'open' },
  new TypeError('x'),
  undefined,
])('a bug stays a bug: %j', (error) => {
  expect(databaseTrouble(error)).toBeUndefined()
})
