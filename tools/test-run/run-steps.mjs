import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addReport, closingLine, emptyTotals } from './totals.mjs'

/** Runs the steps in order, stops at the first that fails, and always ends with the line of totals. */
export async function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'bassin-reports-'))
  let totals = emptyTotals
  for (const step of steps.filter(({ when }) => when?.() ?? true)) {
    const report = join(folder, 'report.json')
    const start = Date.now()
    console.log(`\n── ${step.title}`)
    const succeeded = run(step, report)
    if (step.reported) totals = addReport(totals, report)
    if (!succeeded && !(step.reported && totals.failed > 0)) totals = { ...totals, failed: totals.failed + 1 }
    console.log(
      `── ${step.title}: ${succeeded ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
    )
    rmSync(report, { force: true })
    if (!succeeded) break
  }
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n${closingLine(totals)}`)
  process.exitCode = totals.failed > 0 ? 1 : 0
}

function run({ program, args, reported }, report) {
  const reporting = reported ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const result = spawnSync(process.execPath, [join('node_modules', program), ...args, ...reporting], {
    stdio: 'inherit',
  })
  return result.status === 0
}
