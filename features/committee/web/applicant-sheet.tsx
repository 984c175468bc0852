import { JudgedList } from '#features/eligibility/web/public.ts'
import { criterionWord, educationLabels } from '#features/people/web/public.ts'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NamedSheet, Session, Sheet } from '../contract.ts'
import { ageBandWord, nameOf, whenOf } from './words.ts'

/** What the committee reads of one application; on paper, its document has room to write what is decided. */
export function ApplicantSheet({
  session,
  sheet,
}: {
  readonly session: Session
  readonly sheet: Sheet | NamedSheet
}) {
  const named = 'personName' in sheet ? sheet : undefined
  return (
    <article className="max-w-[720px] rounded-panel border border-line bg-surface p-6">
      <p className="text-13 text-ink-2">
        {nameOf(session)}, {session.schemeLabel}. {whenOf(session)}
      </p>
      <h2 className="mt-1 mb-3 text-18">
        {named
          ? t({
              id: 'committee.sheet.named',
              message: 'Candidature n° {number} : {name}',
              values: { number: sheet.number, name: named.personName },
            })
          : t({
              id: 'committee.unnamed',
              message: 'Candidature n° {number}',
              values: { number: sheet.number },
            })}
      </h2>
      <FactList facts={[...commonFacts(sheet), ...(named ? namedFacts(named) : [])]} />
      <h3 className="mt-4 mb-1 text-15">
        {t({ id: 'committee.sheet.criteria', message: 'Critères déclarés' })}
      </h3>
      {sheet.criteria.length === 0 ? (
        <p>{t({ id: 'committee.sheet.no-criterion', message: 'Aucun critère noté.' })}</p>
      ) : (
        <ul className="list-disc ps-5">
          {sheet.criteria.map((one) => (
            <li key={one.label}>
              {criterionWord(one)},{' '}
              {one.proofReceivedOn
                ? t({
                    id: 'committee.sheet.proved',
                    message: 'pièce reçue le {day}',
                    values: { day: formatDate(one.proofReceivedOn) },
                  })
                : t({ id: 'committee.sheet.unproved', message: 'pièce attendue' })}
            </li>
          ))}
        </ul>
      )}
      {sheet.conditions && (
        <>
          <h3 className="mt-4 mb-1 text-15">
            {t({ id: 'committee.sheet.conditions', message: 'Conditions d’entrée' })}
          </h3>
          <JudgedList conditions={sheet.conditions} />
        </>
      )}
    </article>
  )
}

const commonFacts = (sheet: Sheet) => [
  { label: t({ id: 'committee.sheet.age', message: 'Âge' }), value: ageBandWord(sheet.ageBand) },
  { label: t({ id: 'committee.sheet.commune', message: 'Commune' }), value: sheet.communeName ?? '–' },
]

const namedFacts = (sheet: NamedSheet) => [
  {
    label: t({ id: 'committee.sheet.birth', message: 'Date de naissance' }),
    value: sheet.birthDate ? formatDate(sheet.birthDate, 'numeric') : '–',
  },
  {
    label: t({ id: 'committee.sheet.prescriber', message: 'Prescription' }),
    value:
      sheet.prescriberName ??
      t({ id: 'committee.sheet.by-herself', message: 'candidature spontanée ou structure non nommée' }),
  },
  {
    label: t({ id: 'committee.sheet.received', message: 'Candidature reçue le' }),
    value: formatDate(sheet.receivedOn),
  },
  {
    label: t({ id: 'committee.sheet.jobless', message: 'Sans emploi depuis le' }),
    value: sheet.joblessSince ? formatDate(sheet.joblessSince) : '–',
  },
  {
    label: t({ id: 'committee.sheet.education', message: 'Niveau de formation' }),
    value: sheet.educationLevel ? educationLabels()[sheet.educationLevel] : '–',
  },
  {
    label: t({ id: 'committee.sheet.job', message: 'Métier visé' }),
    value: sheet.targetJob ?? '–',
  },
]
