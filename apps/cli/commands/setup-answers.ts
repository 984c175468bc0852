import { createInterface, type Interface } from 'node:readline/promises'
import type { SetUp, SetUpNetworkGiven } from '#features/accounts/server/public.ts'
import { findGroups, type Group } from '#features/territory/server/public.ts'
import { ConfigError } from '#platform/server/config.ts'
import type { Database } from '#platform/server/sql/database.ts'

interface Flags {
  readonly epci?: string
  readonly network?: string
  readonly 'admin-email'?: string
  readonly 'admin-name'?: string
}

const openTerminal = (): Interface | undefined =>
  process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined

/** The same for a network, which has a name and no perimeter. */
export const networkAnswers = async (flags: Flags): Promise<SetUpNetworkGiven> => {
  const terminal = openTerminal()
  const ask = (flag: keyof Flags, question: string) => answer(terminal, flags[flag], `--${flag}`, question)
  try {
    return {
      networkName: await ask('network', 'Nom du réseau : '),
      adminName: await ask('admin-name', 'Nom de la première personne du réseau : '),
      adminEmail: await ask('admin-email', 'Son adresse électronique : '),
    }
  } finally {
    terminal?.close()
  }
}

/** What the flags say, completed by questions when a person is at the terminal. */
export const setupAnswers = async (database: Database, flags: Flags): Promise<SetUp> => {
  const terminal = openTerminal()
  const ask = (flag: keyof Flags, question: string) => answer(terminal, flags[flag], `--${flag}`, question)
  try {
    const group = await chosenGroup(
      database,
      terminal,
      await ask('epci', 'Intercommunalité (nom ou SIREN) : '),
    )
    return {
      siren: group.siren,
      adminName: await ask('admin-name', 'Nom de la personne qui administrera le territoire : '),
      adminEmail: await ask('admin-email', 'Son adresse électronique : '),
    }
  } finally {
    terminal?.close()
  }
}

const answer = async (
  terminal: Interface | undefined,
  given: string | undefined,
  flag: string,
  question: string,
): Promise<string> => {
  const text = given ?? (await terminal?.question(question)) ?? ''
  if (text.trim() === '') throw new ConfigError([`${flag} [setting-missing] : réponse attendue.`])
  return text.trim()
}

const chosenGroup = async (
  database: Database,
  terminal: Interface | undefined,
  text: string,
): Promise<Group> => {
  const groups = await database.withAccounts((tx) => findGroups(tx, text))
  const [first, ...others] = groups
  if (!first)
    throw new ConfigError([`--epci [unknown-epci] : aucune intercommunalité ne répond à « ${text} ».`])
  if (others.length === 0) return first
  const list = groups.map((group, index) => `  ${index + 1}. ${group.name} (${group.siren})`).join('\n')
  if (!terminal) throw new ConfigError([`--epci [several-epci] : précisez par le SIREN, parmi :\n${list}`])
  console.log(list)
  const chosen = groups[Number(await terminal.question('Laquelle ? (numéro) ')) - 1]
  return chosen ?? chosenGroup(database, terminal, text)
}
