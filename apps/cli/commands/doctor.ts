import { parseArgs } from 'node:util'
import { loadConfig } from '#platform/server/config.ts'
import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import type { Command } from './command.ts'

const marks = { ok: '✓', warning: '▲', failure: '✗' } as const

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'dit ce qui va, ce qui ne va pas et quoi faire ; code de sortie 1 au premier ✗ : --json',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
    const findings = await examine(loadConfig(process.env), new Date())
    console.log(values.json ? JSON.stringify(findings, null, 2) : describe(findings))
    if (findings.some(({ state }) => state === 'failure')) process.exitCode = 1
  },
}

function describe(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ code }) => code.length))
  const lines = findings.flatMap(({ code, state, says, todo }) => [
    `${marks[state]} ${code.padEnd(width)}  ${says}`,
    ...(todo ? [`  ${' '.repeat(width)}  → ${todo}`] : []),
  ])
  const count = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length
  return [...lines, '', `${count('failure')} à corriger, ${count('warning')} à regarder.`].join('\n')
}
