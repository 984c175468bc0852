import { start } from '../start.ts'
import type { Command } from './command.ts'

export const startCommand: Command = {
  name: 'start',
  summary: 'met la base à jour et sert Bassin jusqu’à Ctrl-C ou SIGTERM',
  run: start,
}
