import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { printCertificate, printReport } from '../../contract/papers.ts'
import { plieClasses } from '../../rules/exit-classes.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { certificateKind } from './certificate-kind.ts'
import { paperNames, reportFacts } from './paper-store.ts'
import { reportKind } from './report-kind.ts'
import { reportParts } from './report-parts.ts'

const proofWords: Readonly<Record<string, string>> = {
  expected: 'Justificatifs attendus',
  received: 'Justificatifs reçus',
  checked: 'Justificatifs contrôlés',
}

/** For whoever asks the person for it: her name, since when, and by whom. */
export const sendCertificate: TerritoryHandler<typeof printCertificate> = async (
  context,
  { params, query },
) => {
  const found = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!found.ok) return found
  const pathway = found.value
  const names = await paperNames(context.tx, pathway.id)
  if (!names) return refuse('not-found')
  const [from, to] = daysOf(pathway)
  const { paper, template } = await makePaper(context, certificateKind, {
    words: {
      personne: names.personName,
      naissance: names.birthDate ? `, dont la date de naissance est le ${paperDay(names.birthDate)},` : '',
      periode: to
        ? `a bénéficié d’un accompagnement du ${from} au ${to}`
        : `bénéficie d’un accompagnement depuis le ${from}`,
      ...{ debut: from, fin: to, dispositif: names.schemeLabel, organisme: names.organisationName },
      referent: names.referentName ?? '',
    },
    parts: {
      signature: [
        { kind: 'signatures', places: [{ who: 'Pour l’équipe', signed: 'Nom, qualité et signature :' }] },
      ],
    },
  })
  await audit(context, {
    action: 'pathways.certificate-printed',
    subjectKind: 'pathway',
    subjectId: pathway.id,
    details: { template },
  })
  return done(paperFile(paper, query.format, `attestation-${context.today}`))
}

/** An ended pathway on paper: counts and dates, no note, no theme, no reason of exit. */
export const sendReport: TerritoryHandler<typeof printReport> = async (context, { params, query }) => {
  const found = await loadPathway(context, params.pathwayId, 'pathways.read')
  if (!found.ok) return found
  const pathway = found.value
  if (pathway.exitedOn === null) return refuse('pathway-not-ended')
  const names = await paperNames(context.tx, pathway.id)
  if (!names) return refuse('not-found')
  const [from, to] = daysOf(pathway)
  const { paper, template } = await makePaper(context, reportKind, {
    words: {
      ...{ personne: names.personName, dispositif: names.schemeLabel, referent: names.referentName ?? '' },
      ...{ debut: from, fin: to },
      sortie: plieClasses.find(({ code }) => code === pathway.exitClass)?.label ?? '',
      preuve: proofWords[pathway.exitProofState ?? ''] ?? '',
    },
    parts: reportParts(await reportFacts(context.tx, pathway.id)),
  })
  await audit(context, {
    action: 'pathways.report-printed',
    subjectKind: 'pathway',
    subjectId: pathway.id,
    details: { template },
  })
  return done(paperFile(paper, query.format, `bilan-${context.today}`))
}

const daysOf = ({ admittedOn, exitedOn }: PathwayRow): readonly [from: string, to: string] => [
  paperDay(admittedOn),
  exitedOn ? paperDay(exitedOn) : '',
]
