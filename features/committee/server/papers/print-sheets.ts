import { conditionsTable } from '#features/eligibility/server/public.ts'
import { makePapers } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { joinPapers } from '#platform/server/paper/join-papers.ts'
import type { Block, Fact } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { NamedSheet, printNamedSheets, printSheets, Sheet } from '../../contract.ts'
import { namedSheetsOf, sheetsOf } from '../read-sheets.ts'
import type { StoredSession } from '../session-store.ts'
import { applicantSheetKind } from './sheet-kind.ts'

export const sendSheets: TerritoryHandler<typeof printSheets> = async (context, { params, query }) => {
  const found = await sheetsOf(context, params.sessionId)
  if (!found.ok) return found
  const { session } = found.value
  const sheets = found.value.sheets.filter(
    ({ number }) => query.number === undefined || number === query.number,
  )
  return onPaper(context, session, { sheets, format: query.format })
}

export const sendNamedSheets: TerritoryHandler<typeof printNamedSheets> = async (
  context,
  { params, query },
) => {
  const found = await namedSheetsOf(context, params.sessionId, query.number)
  if (!found.ok) return found
  const { session, sheets } = found.value
  return onPaper(context, session, { sheets, format: query.format })
}

const onPaper = async (
  context: Context,
  session: StoredSession,
  { sheets, format }: { readonly sheets: readonly (Sheet | NamedSheet)[]; readonly format: PaperFormat },
) => {
  await audit(context, {
    action: 'committee.sheets-printed',
    subjectKind: 'committee-session',
    subjectId: session.id,
    details: { count: sheets.length, named: sheets.some((sheet) => 'personName' in sheet) },
  })
  const made = await makePapers(
    context,
    applicantSheetKind,
    sheets.map((sheet) => ({ words: wordsOf(session, sheet), parts: partsOf(sheet) })),
  )
  const [first, ...others] = made.map(({ paper }) => paper)
  if (!first) return refuse('nobody-on-agenda')
  return done(paperFile(joinPapers([first, ...others]), format, `fiches-${session.heldOn}`))
}

const wordsOf = ({ committeeName, heldOn }: StoredSession, sheet: Sheet | NamedSheet) => ({
  candidature: `Candidature n° ${sheet.number}${'personName' in sheet ? ` : ${sheet.personName}` : ''}`,
  comite: committeeName.charAt(0).toLocaleUpperCase('fr') + committeeName.slice(1),
  date: paperDay(heldOn),
})

const partsOf = (sheet: Sheet | NamedSheet): Readonly<Record<string, readonly Block[]>> => ({
  renseignements: [{ kind: 'facts', facts: factsOf(sheet) }],
  criteres: [
    sheet.criteria.length > 0
      ? {
          kind: 'list',
          items: sheet.criteria.map(
            ({ label, proofReceivedOn: day }) =>
              `${label}, ${day ? `pièce reçue le ${paperDay(day)}` : 'pièce attendue'}`,
          ),
        }
      : { kind: 'paragraph', text: 'Aucun critère noté.' },
  ],
  conditions: [
    sheet.conditions
      ? conditionsTable(sheet.conditions)
      : { kind: 'paragraph', text: 'Aucune condition n’est écrite pour ce dispositif.' },
  ],
  decision: [{ kind: 'paragraph', text: '[   ] Admettre      [   ] Ajourner      [   ] Refuser' }],
  place: [{ kind: 'signatures', places: [{ who: 'Notes de la séance', signed: '' }] }],
})

const ages = { 'under-26': 'moins de 26 ans', '26-49': '26 à 49 ans', '50-plus': '50 ans et plus' } as const

const factsOf = (sheet: Sheet | NamedSheet): readonly Fact[] => [
  { label: 'Âge', value: sheet.ageBand ? ages[sheet.ageBand] : 'non renseigné' },
  { label: 'Commune', value: sheet.communeName ?? '–' },
  ...('personName' in sheet
    ? [
        { label: 'Date de naissance', value: sheet.birthDate ? paperDay(sheet.birthDate) : '–' },
        {
          label: 'Prescription',
          value: sheet.prescriberName ?? 'candidature spontanée ou structure non nommée',
        },
        { label: 'Candidature reçue le', value: paperDay(sheet.receivedOn) },
        { label: 'Sans emploi depuis le', value: sheet.joblessSince ? paperDay(sheet.joblessSince) : '–' },
        { label: 'Niveau de formation', value: levelOf(sheet.educationLevel) },
        { label: 'Métier visé', value: sheet.targetJob ?? '–' },
      ]
    : []),
]

const levelOf = (level: NamedSheet['educationLevel']): string =>
  level === null || level === 'unknown' ? '–' : level === 'none' ? 'sans diplôme' : `niveau ${level}`
