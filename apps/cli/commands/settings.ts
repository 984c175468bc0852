import { writeFileSync } from 'node:fs'
import { settingsPage } from '../settings-page.ts'
import type { Command } from './command.ts'

const file = 'docs/operations/reglages.md'

export const settingsCommand: Command = {
  name: 'settings',
  summary: `décrit chaque réglage ; --write réécrit ${file}`,
  async run(args) {
    if (!args.includes('--write')) console.log(settingsPage())
    else writeFileSync(file, settingsPage())
  },
}
