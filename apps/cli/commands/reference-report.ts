import type { FileReport } from '#features/territory/server/public.ts'

const SHOWN = 5

const REASONS: Readonly<Record<string, string>> = {
  'unknown-commune': 'commune inconnue',
  'unknown-rome': 'métier ROME inconnu',
  'unknown-skill': 'compétence inconnue',
  'not-a-count': 'pas un nombre',
  'not-a-month': 'pas un mois',
  'not-a-year': 'pas une année',
  'not-a-rate': 'pas un taux',
  contradictory: 'le fichier se contredit',
  'ambiguous-postal-code': 'code postal de plusieurs communes',
}

const number = new Intl.NumberFormat('fr-FR')
const counted = (count: number, words: string): string[] =>
  count > 0 ? [`${number.format(count)} ${words}`] : []

const describe = (report: FileReport): string[] => {
  const facts = [
    `${number.format(report.rowsRead)} lignes lues, ${number.format(report.rowsKept)} gardées`,
    ...counted(report.merged, 'sous un ancien code de commune'),
    ...counted(report.duplicates, 'en double'),
    ...counted(report.issues.length, 'à regarder'),
  ]
  const first = report.issues
    .slice(0, SHOWN)
    .map(
      (issue) =>
        `      ligne ${issue.line} : ${REASONS[issue.code] ?? issue.code} (${issue.value || 'vide'})`,
    )
  const more = report.issues.length - SHOWN
  const rest =
    more > 0
      ? [`      … et ${number.format(more)} de plus, dans la table territory.import_issue de la base`]
      : []
  return [`  ${report.label}`, `    ${report.file} : ${facts.join(', ')}`, ...first, ...rest]
}

/** Two files of one list, two vintages perhaps: whoever typed the command may have meant one. */
const readAgain = (used: readonly FileReport[]): string[] =>
  [...Map.groupBy(used, ({ source }) => source).values()]
    .filter((files) => files.length > 1)
    .map(
      (files) =>
        `  ▲ ${files[0]?.label} : lue ${files.length} fois (${files.map(({ file }) => file).join(', puis ')}). Le dernier fichier fait foi.`,
    )

/** What the import read, kept and could not use, for the person at the terminal. */
export const describeReports = (reports: readonly FileReport[]): string => {
  const used = reports.filter((report) => report.source)
  const unused = reports.filter((report) => !(report.source || report.isBroken)).map((report) => report.file)
  const broken = [...new Set(reports.filter((report) => report.isBroken).map((report) => report.file))]
  return [
    used.length > 0
      ? 'Fichiers officiels importés :'
      : `Aucun fichier officiel ${broken.length > 0 ? 'importé' : 'reconnu dans ce dossier'}.`,
    ...used.flatMap(describe),
    ...readAgain(used),
    ...(broken.length > 0
      ? [
          '',
          `Illisibles (vides, coupés, abîmés ou mal remplis) : ${broken.join(', ')}`,
          '  Rien n’en est gardé, ce qui était chargé le reste. Téléchargez-les de nouveau.',
        ]
      : []),
    ...(unused.length > 0 ? ['', `Non utilisés : ${unused.join(', ')}`] : []),
  ].join('\n')
}
