import type { Finding, TerritoryVerification } from '#features/audit/server/public.ts'

const number = new Intl.NumberFormat('fr-FR')
const read = (lines: number): string =>
  `${number.format(lines)} ${lines < 2 ? 'ligne relue' : 'lignes relues'}`
const instant = (at: Date): string => at.toISOString().replace('T', ' ').slice(0, 19)

const sentences: Readonly<Record<Finding['code'], string>> = {
  'line-removed': 'une ligne a été supprimée',
  'line-changed': 'une ligne a été modifiée, ou mise à la place d’une autre',
  'seal-changed': 'un scellé a été modifié',
  'seals-removed': 'des scellés ont été supprimés',
  'checkpoint-differs': 'l’empreinte du mois ne correspond plus',
  'tail-removed': 'la fin de la chaîne a été coupée',
  'head-differs': 'l’empreinte notée ailleurs n’est pas celle de la chaîne',
  'purge-untold': 'le début a été effacé sans qu’une purge le dise',
  'line-unsealed': 'une ligne attend son scellé depuis plus de dix minutes',
  'concerned-changed': 'les personnes d’une liste ne sont plus celles que sa ligne scelle',
}

const describeFinding = ({ code, seq, to, lineId, at }: Finding): string => {
  const place = seq === null ? '' : to === undefined || to === seq ? `rang ${seq}` : `rangs ${seq} à ${to}`
  const facts = [place, lineId && `ligne ${lineId}`, at && `${instant(at)} UTC`].filter(Boolean).join(', ')
  return `    ${sentences[code]} (${facts})`
}

const describeLate = ({ count, first }: TerritoryVerification['sealedLate']): string[] =>
  first
    ? [
        `  Scellées plus de dix minutes après leur instant : ${number.format(count)}, dont le rang ${first.seq}, daté du ${instant(first.at)} UTC et scellé le ${instant(first.sealedAt)} UTC.`,
        '    Un serveur arrêté ou une sauvegarde restaurée l’explique ; une ligne ajoutée après coup aussi (docs/security/trail.md).',
      ]
    : []

/** The seals may follow one another up to the head while a line that one of them holds was changed or removed. */
const heldHead = (found: number): string =>
  found === 0
    ? '  L’empreinte donnée est bien celle de la chaîne : rien de ce qui la précède n’a changé.'
    : '  L’empreinte donnée est bien celle de la chaîne, ce qui ne prouve rien tant qu’un constat est fait.'

/** What the verification of one territory found, for the person at the terminal. */
export const describeVerification = (one: TerritoryVerification): string => {
  const { name, territory, lines, head, purgedTo, waiting, sealedLate, findings, found, knownHead } = one
  return [
    `${name} (${territory})`,
    found === 0
      ? `  La chaîne tient : ${read(lines)}.`
      : `  La chaîne ne tient pas : ${number.format(found)} ${found === 1 ? 'constat' : 'constats'} sur ${read(lines)}.`,
    ...findings.map(describeFinding),
    ...(found > findings.length ? [`    … et ${number.format(found - findings.length)} autres`] : []),
    ...(purgedTo
      ? [
          `  Lignes gardées depuis le ${instant(purgedTo.madeAt)} UTC (rang ${purgedTo.seq + 1}) ; avant, purgées.`,
        ]
      : []),
    ...(head ? [`  Tête : ${head.seq}:${head.hash}`] : ['  Rien n’est encore scellé.']),
    ...(waiting > 0 ? [`  En attente de scellé : ${number.format(waiting)}`] : []),
    ...describeLate(sealedLate),
    ...(knownHead === 'held' ? [heldHead(found)] : []),
    ...(knownHead === 'purged'
      ? ['  L’empreinte donnée est plus ancienne que la dernière purge : elle ne peut plus être comparée.']
      : []),
  ].join('\n')
}
