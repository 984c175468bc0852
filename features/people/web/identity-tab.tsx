import { ageAt } from '#kernel/dates.ts'
import { formatPhone } from '#kernel/phone.ts'
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
  return (
    <Panel
      title={t({ id: 'people.panel.identity', message: 'Identité et coordonnées' })}
      actions={
        person.mayEdit && (
          <LinkButton to={paths.edit(person.id)} size="small">
            {t({ id: 'people.edit-short', message: 'Modifier' })}
          </LinkButton>
        )
      }
      padded
    >
      <FactList facts={factsOf(person).filter((fact) => fact.value !== null && fact.value !== '')} />
    </Panel>
  )
}

const factsOf = (person: PersonFile) => [
  {
    label: t({ id: 'people.field.family-name', message: 'Nom' }),
    value: `${person.familyName} ${person.givenName}`,
  },
  { label: t({ id: 'people.field.birth-name', message: 'Nom de naissance' }), value: person.birthName },
  {
    label: t({ id: 'people.field.birth-date', message: 'Date de naissance' }),
    value: person.birthDate && birthWords(person.birthDate),
  },
  { label: t({ id: 'people.field.sex', message: 'Sexe' }), value: person.sex && sexLabels()[person.sex] },
  {
    label: t({ id: 'people.field.phone', message: 'Téléphone' }),
    value: person.phone && <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>,
  },
  {
    label: t({ id: 'people.field.email', message: 'Courriel' }),
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
    label: t({ id: 'people.field.address', message: 'Adresse' }),
    value: [person.address, person.postalCode, person.communeName].filter(Boolean).join(', '),
  },
  { label: t({ id: 'people.field.qpv-short', message: 'QPV' }), value: qpvWords(person) },
  {
    label: t({ id: 'people.field.france-travail-id', message: 'Identifiant France Travail' }),
    value: person.franceTravailId,
  },
  {
    label: t({ id: 'people.field.reason', message: 'Motif du dossier' }),
    value: reasonLabels()[person.reason],
  },
  {
    label: t({ id: 'people.field.situation', message: 'Situation vers l’emploi' }),
    value: person.situationCode && situationLabels()[person.situationCode],
  },
  {
    label: t({ id: 'people.field.jobless-since', message: 'Sans emploi depuis le' }),
    value: person.joblessSince && formatDate(person.joblessSince),
  },
  {
    label: t({ id: 'people.field.education', message: 'Niveau de formation' }),
    value: person.educationLevel && educationLabels()[person.educationLevel],
  },
  {
    label: t({ id: 'people.field.resources', message: 'Ressources' }),
    value: person.resources.map((code) => resourceLabels()[code]).join(', '),
  },
  {
    label: t({ id: 'people.field.household', message: 'Foyer' }),
    value: person.household && householdLabels()[person.household],
  },
  {
    label: t({ id: 'people.field.children', message: 'Enfants à charge' }),
    value: person.dependentChildren,
  },
  { label: t({ id: 'people.field.licence', message: 'Permis B' }), value: yesNo(person.hasDrivingLicence) },
  {
    label: t({ id: 'people.field.target-job', message: 'Métier visé' }),
    value: person.targetJob ?? person.targetRomeCode,
  },
]

const birthWords = (birthDate: string): string =>
  t({
    id: 'people.birth',
    message: '{date} ({age} ans)',
    values: { date: formatDate(birthDate, 'numeric'), age: ageAt(birthDate, today()) },
  })

const yesNo = (value: boolean | null): string | null =>
  value === null
    ? null
    : value
      ? t({ id: 'people.yes', message: 'Oui' })
      : t({ id: 'people.no', message: 'Non' })

const qpvWords = (person: PersonFile): string | null =>
  [yesNo(person.isInQpv), person.qpvCode, person.qpvProof && qpvProofLabels()[person.qpvProof]]
    .filter(Boolean)
    .join(', ')
