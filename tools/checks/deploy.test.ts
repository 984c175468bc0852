import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsPage } from '#apps/cli/settings-page.ts'
import { settingNames } from '#platform/server/settings.ts'
import { settingLines } from '#platform/server/settings-lines.ts'
import { files, read, root } from './tree.ts'

const pages = files.filter((file) => file.startsWith('docs/operations/'))
const deployed = files.filter((file) => file.startsWith('deploy/'))

describe('the guide of an installation', () => {
  it('has a line for each setting, as `npm run bassin -- settings --write` writes it', () => {
    expect(settingNames.filter((name) => !Object.hasOwn(settingLines, name))).toEqual([])
    expect(read('docs/operations/reglages.md')).toBe(settingsPage())
  })

  it('names no setting that does not exist', () => {
    const named = [...pages, ...deployed].flatMap((file) => [
      ...read(file).matchAll(/\b(?:BASSIN_[A-Z_]+[A-Z]|DATABASE_URL)\b/g),
    ])
    expect(named.length).toBeGreaterThan(40)
    expect(named.map(([name]) => name).filter((name) => !settingNames.includes(name))).toEqual([])
  })

  it('uses each file of deploy, and leads to pages that are there', () => {
    const text = pages.map(read).join('\n')
    expect(deployed.length).toBeGreaterThan(3)
    expect(deployed.filter((file) => !text.includes(file))).toEqual([])
    const linked = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\((\w[\w-]*\.md)/g)].map(([, page]) => page),
    )
    expect(linked.filter((page) => !pages.includes(`docs/operations/${page}`))).toEqual([])
    expect(
      pages.filter((page) => !page.endsWith('README.md') && !linked.includes(page.split('/').at(-1))),
    ).toEqual([])
  })

  it('is led to by the doctor, page by page', () => {
    const named = files
      .filter((file) => /^(apps|platform)\/.*\.ts$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/docs\/operations\/[\w-]+\.md/g)].map(([page]) => page))
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((page) => !existsSync(`${root}/${page}`))).toEqual([])
  })

  it('gives a unit that lets Bassin stop its database by itself, and that writes nowhere else', () => {
    const unit = read('deploy/bassin.service')
    for (const line of ['KillMode=mixed', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'User=bassin'])
      expect(unit).toContain(`\n${line}\n`)
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=yes/m)
  })

  it('gives a command that a shell can read', () => {
    expect(spawnSync('sh', ['-n', 'deploy/bassin'], { cwd: root }).status).toBe(0)
    expect(spawnSync('sh', ['-n', 'deploy/bassin.env'], { cwd: root }).status).toBe(0)
  })
})
