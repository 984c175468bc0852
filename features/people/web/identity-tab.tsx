import { ageAt } from '#kernel/dates.ts'
import { formatPhone } from '#kernel/phone.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type PersonFile, readPerson } from '../contract.ts'
import { CriteriaPanel } from './criteria-panel.tsx'
import { DocumentsPanel } from './documents-panel.tsx'
import { fieldLabels, yesNoLabels } from './field-labels.ts'
import {
  contactLabels,
  educationLabels,
  householdLabels,
  qpvProofLabels,
  reasonLabels,
  resourceLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'
import { NoticesPanel } from './notices-panel.tsx'
import { paths } from './paths.ts'
import { SensitivePanel } from './sensitive-panel.tsx'
import { SituationsPanel } from './situations-panel.tsx'

/** « Identité et situation » of a person's file. */
export function IdentityTab({ personId }: { readonly personId: string }) {
  return (
    <Loaded from={useLoad(readPerson, { params: { personId } }, { onFocus: 'keep' })}>
      {(person) => (
        <div className="grid items-start gap-3 side:grid-cols-2">
          <Warnings person={person} />
          <IdentityPanel person={person} />
          <SituationsPanel person={person} />
          <CriteriaPanel personId={personId} mayEdit={person.mayEdit} />
          <SensitivePanel person={person} />
          <DocumentsPanel personId={personId} mayEdit={person.mayEdit} />
          <NoticesPanel person={person} />
        </div>
      )}
    </Loaded>
  )
}

function Warnings({ person }: { readonly person: PersonFile }) {
  if (person.warnings.length === 0) return null
  return (
    <div className="side:col-span-2">
      <Note kind="warn">
        {person.warnings.includes('age-over-67') && (
          <p>{t({ id: 'people.warning.age', message: 'Plus de 67 ans : vérifiez la date de naissance.' })}</p>
        )}
        {person.warnings.includes('outside-perimeter') && (
          <p>
            {t({
              id: 'people.warning.outside',
              message: 'Habite hors du territoire : {reason}',
              values: { reason: person.outsideReason ?? '' },
            })}
          </p>
        )}
      </Note>
    </div>
  )
}

function IdentityPanel({ person }: { readonly person: PersonFile }) {
  const mayMerge = useRight('people.merge') !== undefined
  return (
    <Panel
      title={t({ id: 'people.panel.identity', message: 'Identité et coordonnées' })}
      actions={
        <>
          {mayMerge && (
            <LinkButton to={paths.lookAlikesOf(person.id)} size="small">
              {t({ id: 'people.look-alikes.of', message: 'Chercher un double' })}
            </LinkButton>
          )}
          {person.mayEdit && (
            <LinkButton to={paths.edit(person.id)} size="small">
              {t({ id: 'people.edit-short', message: 'Modifier' })}
            </LinkButton>
          )}
        </>
      }
      padded
    >
      <FactList facts={factsOf(person).filter((fact) => fact.value !== null && fact.value !== '')} />
    </Panel>
  )
}

const factsOf = (person: PersonFile) => {
  const labels = fieldLabels()
  return [
    {
      label: t({ id: 'people.identity.name', message: 'Nom' }),
      value: `${person.familyName} ${person.givenName}`,
    },
    { label: labels.birthName, value: person.birthName },
    { label: labels.birthDate, value: person.birthDate && birthWords(person.birthDate) },
    { label: labels.sex, value: person.sex && sexLabels()[person.sex] },
    {
      label: labels.phone,
      value: person.phone && <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>,
    },
    {
      label: labels.email,
      value: person.email && (
        <a className="break-all" href={`mailto:${person.email}`}>
          {person.email}
        </a>
      ),
    },
    {
      label: t({ id: 'people.field.contact-short', message: 'À joindre par' }),
      value: person.contactPreference && contactLabels()[person.contactPreference],
    },
    {
      label: labels.address,
      value: [person.address, person.postalCode, person.communeName].filter(Boolean).join(', '),
    },
    { label: t({ id: 'people.field.qpv-short', message: 'QPV' }), value: qpvWords(person) },
    { label: labels.franceTravailId, value: person.franceTravailId },
    { label: labels.reason, value: reasonLabels()[person.reason] },
    { label: labels.situationCode, value: person.situationCode && situationLabels()[person.situationCode] },
    { label: labels.joblessSince, value: person.joblessSince && formatDate(person.joblessSince) },
    {
      label: labels.educationLevel,
      value: person.educationLevel && educationLabels()[person.educationLevel],
    },
    { label: labels.resources, value: person.resources.map((code) => resourceLabels()[code]).join(', ') },
    { label: labels.household, value: person.household && householdLabels()[person.household] },
    { label: labels.dependentChildren, value: person.dependentChildren },
    { label: labels.licence, value: yesNo(person.hasDrivingLicence) },
    { label: labels.targetRomeCode, value: person.targetJob ?? person.targetRomeCode },
  ]
}

const birthWords = (birthDate: string): string =>
  t({
    id: 'people.birth',
    message: '{date} ({age} ans)',
    values: { date: formatDate(birthDate, 'numeric'), age: ageAt(birthDate, today()) },
  })

const yesNo = (value: boolean | null): string | null =>
  value === null ? null : yesNoLabels()[value ? 'yes' : 'no']

const qpvWords = (person: PersonFile): string | null =>
  [yesNo(person.isInQpv), person.qpvCode, person.qpvProof && qpvProofLabels()[person.qpvProof]]
    .filter(Boolean)
    .join(', ')
