import { contentHash } from '#features/pathways/server/public.ts'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { workday } from './calendar.ts'
import type { DemoPerson } from './people.ts'
import { demoId, type Random } from './random.ts'
import type { DemoRows } from './rows.ts'

const aims = [
  ['Parler et écrire assez pour l’emploi visé', 'Évaluation puis formation linguistique'],
  ['Se déplacer sur tout le bassin', 'Permis ou solution de transport'],
  ['Confirmer le métier en situation', 'Immersion, puis premier contrat'],
  ['Obtenir une qualification', 'Dossier de formation et financement'],
  ['Répondre à des offres chaque semaine', 'Atelier CV, entretiens préparés'],
  ['Organiser la garde des enfants', 'Place d’accueil ou relais familial'],
] as const

interface ContractSpan {
  readonly pathwayId: string
  readonly person: DemoPerson
  readonly signedOn: CalendarDate
  readonly until: CalendarDate
  readonly today: CalendarDate
  readonly isOpen: boolean
  readonly referentId: string
  readonly referentName: string
}

/** The contract of twelve months and its amendments, each a new version that leaves the ones before as they were. */
export const addContracts = (rows: DemoRows, random: Random, span: ContractSpan): void => {
  let signedOn: CalendarDate | null = span.signedOn
  for (let number = 1; signedOn; number += 1) {
    const amendedOn: CalendarDate = workday(addDays(signedOn, random.int(220, 362)))
    const isAmended: boolean = amendedOn < span.until
    addContract(rows, random, span, { number, signedOn, isSuperseded: isAmended })
    signedOn = isAmended ? amendedOn : null
  }
}

interface Version {
  readonly number: number
  readonly signedOn: CalendarDate
  readonly isSuperseded: boolean
}

const addContract = (
  rows: DemoRows,
  random: Random,
  span: ContractSpan,
  { number, signedOn, isSuperseded }: Version,
): void => {
  const id = demoId(random, Date.parse(signedOn))
  const kind = signedOn < '2025-01-01' ? 'ppae' : 'contrat-engagement'
  const weeklyMinutes = random.chance(0.7) ? 900 : 600
  const weeklyReason = 'Rythme choisi avec la personne'
  rows.add('pathways.contract', {
    id,
    pathway_id: span.pathwayId,
    number,
    kind,
    state: isSuperseded ? 'superseded' : 'signed',
    aim: span.person.job.title,
    aim_rome_code: span.person.job.rome,
    starts_on: signedOn,
    ends_on: addMonths(signedOn, 12),
    weekly_minutes: weeklyMinutes,
    weekly_reason: weeklyReason,
    signed_on: signedOn,
    created_at: `${signedOn}T09:00:00Z`,
    created_by: span.referentId,
    version: 1,
  })
  const objectives = addObjectives(rows, random, span, id, signedOn)
  const hash = contentHash({
    ...{ pathwayId: span.pathwayId, number, kind, weeklyMinutes, weeklyReason, objectives },
    ...{ aim: span.person.job.title, aimRomeCode: span.person.job.rome },
    ...{ startsOn: signedOn, endsOn: addMonths(signedOn, 12) },
  })
  const signers = [
    ['participant', `${span.person.givenName} ${span.person.familyName}`],
    ['referent', span.referentName],
  ] as const
  for (const [party, signer] of signers)
    rows.add('pathways.signature', {
      id: demoId(random, Date.parse(signedOn)),
      contract_id: id,
      party,
      signer_name: signer,
      signed_on: signedOn,
      method: 'paper',
      recorded_by: span.referentId,
      recorded_at: `${signedOn}T10:00:00Z`,
      content_hash: hash,
    })
}

const addObjectives = (
  rows: DemoRows,
  random: Random,
  span: ContractSpan,
  contractId: string,
  signedOn: CalendarDate,
) => {
  const agreed = []
  const start = random.int(0, aims.length - 1)
  const count = random.int(2, 4)
  for (let position = 1; position <= count; position += 1) {
    const [label, details] = aims[(start + position) % aims.length] ?? aims[0]
    const dueOn = addDays(signedOn, 90 * position)
    const state =
      dueOn < span.today
        ? random.weighted([
            ['reached', 66],
            ['ongoing', 26],
            ['abandoned', 8],
          ])
        : position === 1
          ? 'ongoing'
          : 'planned'
    agreed.push({ label, details, dueOn, carriedBy: 'person' as const })
    rows.add('pathways.objective', {
      id: demoId(random, Date.parse(signedOn)),
      contract_id: contractId,
      position,
      label,
      details,
      due_on: dueOn,
      state,
      state_on: state === 'planned' ? null : dueOn < span.today ? dueOn : signedOn,
    })
  }
  return agreed
}
