import { describe, expect, it } from 'vitest'
import { read } from './tree.ts'

const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>
const reasons = [...read('docs/dependencies.md').matchAll(/^\| (.+?) \|/gm)].flatMap((row) =>
  [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1]),
)

describe('the dependencies', () => {
  it('each have their reason', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !reasons.includes(name))).toEqual([])
  })

  it('are all still there', () => {
    expect(reasons.filter((name) => !Object.hasOwn(manifest.dependencies, name ?? ''))).toEqual([])
  })

  it('have exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
    expect(
      Object.entries(all).filter(([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([])
  })

  it('leave no address in the lock', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
