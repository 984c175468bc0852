import { shippedRoles } from '#features/organisations/server/public.ts'
import { dataClassCodes, dataClasses } from './data-classes.ts'
import {
  mailMatrix,
  openDoorMatrix,
  partnerKeyMatrix,
  rightsMatrix,
  type Standing,
  standings,
} from './rights-matrix.ts'

const lines: Readonly<Record<string, Readonly<Partial<Record<string, readonly Standing[]>>>>> =
  rightsMatrix.lines

/** The part of `docs/security/rights.md` that is made from the matrix, between its two marks. */
export const rightsTables = (): string => {
  const roles = shippedRoles.filter(({ code }) => dataClassCodes.some((one) => lines[one]?.[code]))
  const others = shippedRoles.filter((role) => !roles.includes(role))
  const cell = (text: string) => ` ${text} |`
  const head = `|${[' ', ...roles.map(({ label }) => label)].map(cell).join('')}`
  const rule = `|${['--', ...roles.map(() => '--')].map((dashes) => ` ${dashes} |`).join('')}`
  const body = dataClassCodes.map((one) => {
    const cells = roles.map(
      ({ code }) => (lines[one]?.[code] ?? []).map((key) => signs[key]).join(', ') || '·',
    )
    return `|${[`${dataClasses[one].label} (\`${one}\`)`, ...cells].map(cell).join('')}`
  })
  const legend = Object.entries(standings).map(
    ([key, label]) => `- **${signs[key as Standing]}** (\`${key}\`) : ${label}`,
  )
  const mails = Object.entries(mailMatrix).map(
    ([reader, all]) => `- \`${reader}\` : ${all.map((one) => `\`${one}\``).join(', ') || 'rien'}`,
  )
  const doors = Object.entries(openDoorMatrix).map(
    ([name, all]) => `- \`${name}\` : ${all.map((one) => `\`${one}\``).join(', ')}`,
  )
  return [
    ...[head, rule, ...body, '', ...legend, '- **·** : jamais', ''],
    ...[`Jamais rien de personne : ${others.map(({ label }) => label).join(', ')}.`, ''],
    ...['Dans un courriel, que l’on lit sans se connecter :', '', ...mails, ''],
    ...['Par une adresse ouverte sans siège de membre (toute autre ne dit rien de personne) :', '', ...doors],
    '',
    `Par la clé d’un partenaire, dans sa seule route, des personnes que son organisme a prescrites : ${partnerKeyMatrix.map((one) => `\`${one}\``).join(', ')}.`,
  ].join('\n')
}

const signs: Readonly<Record<Standing, string>> = {
  any: 'toutes',
  held: 'suivies',
  sent: 'prescrites',
  agreed: 'convention',
  entrusted: 'confiées',
  sampled: 'échantillon',
  author: 'auteur',
}
