import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { archiveFolder } from './archive.ts'

const place = mkdtempSync(join(tmpdir(), 'bassin-archive-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const date = new Date('2026-11-28T12:00:00Z')
const deep = `${'a-long-folder/'.repeat(8)}a-file.txt`

const aFolder = (inside: string, order: readonly string[], year: number) => {
  const folder = join(place, inside, 'bassin')
  for (const name of order) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name.repeat(100))
    utimesSync(join(folder, name), new Date(year, 1), new Date(year, 1))
  }
  chmodSync(join(folder, 'run.sh'), 0o750)
  symlinkSync('run.sh', join(folder, 'link'))
  return folder
}

it('gives the same bytes for the same files, whatever their dates and the order in which they came', async () => {
  const one = await archiveFolder(aFolder('one', ['run.sh', deep, 'text'], 2020), date)
  const other = await archiveFolder(aFolder('other', ['text', deep, 'run.sh'], 2026), date)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  expect(readFileSync(`${one}.sha256`, 'utf8')).toBe(readFileSync(`${other}.sha256`, 'utf8'))
})

it('is opened by tar as it was, links and rights to run included', async () => {
  const archive = await archiveFolder(aFolder('third', ['run.sh', deep], 2026), date)
  const out = join(place, 'out')
  mkdirSync(out)
  execFileSync('tar', ['-xzf', archive, '-C', out])
  expect(readFileSync(join(out, 'bassin', deep), 'utf8')).toBe(deep.repeat(100))
  expect(readFileSync(join(out, 'bassin/link'), 'utf8')).toBe('run.sh'.repeat(100))
  const listed = execFileSync('tar', ['-tvzf', archive], { encoding: 'utf8' })
  expect(listed).toMatch(/^-rwxr-xr-x.*run\.sh$/m)
})
