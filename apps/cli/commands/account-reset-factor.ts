import { parseArgs } from 'node:util'
import { type FactorReset, resetFactorOf } from '#features/accounts/server/public.ts'
import type { Refusal } from '#kernel/result.ts'
import { systemClock } from '#platform/server/clock.ts'
import { loadConfig } from '#platform/server/config.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { joinDatabase } from '../join-database.ts'
import { terminalLog } from '../terminal-log.ts'
import type { Command } from './command.ts'

const options = { email: { type: 'string' }, reason: { type: 'string' } } as const
const shortestReason = 5

export const accountResetFactorCommand: Command = {
  name: 'account reset-factor',
  summary: 'remet à zéro un second facteur perdu, en dernier recours : --email … --reason "…"',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options })
    const { email, reason = '' } = values
    if (!email || reason.trim().length < shortestReason) {
      console.error('Donnez --email et --reason : la raison est gardée dans le journal des territoires.')
      process.exitCode = 2
      return
    }
    const server = await joinDatabase(loadConfig(process.env), terminalLog)
    try {
      const database = connectDatabase(server.appUrl, 2)
      try {
        const reset = await resetFactorOf({ database, clock: systemClock }, { email, reason: reason.trim() })
        console.log(reset.ok ? describe(reset.value) : describeRefusal(reset))
        if (!reset.ok) process.exitCode = 1
      } finally {
        await database.close()
      }
    } finally {
      await server.stop()
    }
  },
}

const describe = ({ email, territories }: FactorReset): string =>
  [
    `Le second facteur de ${email} est remis à zéro, ses sessions sont fermées.`,
    'Un courriel le lui dit. À sa prochaine connexion, cette personne reliera une application.',
    `Trace écrite au journal de ${territories} ${territories > 1 ? 'territoires' : 'territoire'}.`,
  ].join('\n')

const sentences: Readonly<Record<string, string>> = {
  email: 'L’adresse électronique n’est pas complète, par exemple nom@exemple.fr.',
  'account-unknown': 'Aucun compte n’a cette adresse.',
  'factor-absent': 'Ce compte n’a pas de second facteur : rien à remettre à zéro.',
}

const describeRefusal = (refusal: Refusal): string => sentences[refusal.code] ?? `Refusé : ${refusal.code}.`
