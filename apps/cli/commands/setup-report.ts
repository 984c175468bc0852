import type { SetUpNetwork, SetUpTerritory } from '#features/accounts/server/public.ts'
import type { Refusal } from '#kernel/result.ts'
import type { Config } from '#platform/server/config.ts'

/** What was made, and the one link that lets the administrator in. */
export const describeTerritory = (made: SetUpTerritory, config: Pick<Config, 'smtpUrl'>): string =>
  [
    `Le territoire ${made.name} est ouvert : ${made.communes} communes.`,
    ...invitationLines(made.invitation, config),
  ].join('\n')

/** The same for a network: what its first officer does next. */
export const describeNetwork = (made: SetUpNetwork, config: Pick<Config, 'smtpUrl'>): string =>
  [
    `Le réseau ${made.name} est ouvert. Il n’a ni périmètre ni dossier : il publie des accords-cadres et lit des chiffres protégés.`,
    ...invitationLines(made.invitation, config),
  ].join('\n')

const invitationLines = (invitation: string, config: Pick<Config, 'smtpUrl'>): string[] => [
  '',
  'Lien à ouvrir dans les 8 jours pour choisir un mot de passe (il sert une fois) :',
  `  ${invitation}`,
  '',
  config.smtpUrl
    ? 'Il part aussi par courriel.'
    : 'Aucun serveur de courriel n’est réglé (BASSIN_SMTP_URL) : transmettez ce lien vous-même.',
]

const sentences: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = {
  email: () => 'L’adresse électronique n’est pas complète, par exemple nom@exemple.fr.',
  'territory-exists': ({ name }) =>
    `Le territoire ${name} existe déjà pour cette intercommunalité : son administration invite les autres personnes.`,
  'network-exists': ({ name }) =>
    `Le réseau ${name} existe déjà : son administration invite les autres personnes.`,
  'unknown-epci': ({ siren }) => `Aucune intercommunalité n’a le SIREN ${siren}.`,
  'empty-perimeter': () => 'Cette intercommunalité n’a aucune commune dans la liste officielle.',
}

export const describeRefusal = (refusal: Refusal): string =>
  sentences[refusal.code]?.(refusal.params ?? {}) ?? `Refusé : ${refusal.code}.`
