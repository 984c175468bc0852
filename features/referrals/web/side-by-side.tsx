import {
  evidenceLabels,
  fieldLabels,
  paths as peoplePaths,
  situationLabels,
} from '#features/people/web/public.ts'
import { formatPhone } from '#kernel/phone.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { beforeColon, listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Examination } from '../contract.ts'

interface Identity {
  readonly givenName: string
  readonly familyName: string
  readonly birthName: string | null
  readonly birthDate: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly franceTravailId: string | null
  readonly communeName: string | null
}

/** What the sender wrote beside the files that look like it; on a phone, one under the other. */
export function SideBySide({ referral }: { readonly referral: Examination }) {
  const sent = { ...referral.values, communeName: referral.communeName }
  return (
    <Panel title={t({ id: 'referrals.panel.identity', message: 'La personne' })}>
      {referral.verdict !== null && referral.verdict !== 'unknown' && (
        <Note kind="warn">
          {t({
            id: 'referrals.look-alikes',
            message:
              '{count, plural, one {# dossier ressemble à cette personne.} other {# dossiers ressemblent à cette personne.}} Comparez avant de décider.',
            values: { count: referral.candidates.length + referral.hiddenCandidates },
          })}
        </Note>
      )}
      <div className="grid gap-px bg-line list:grid-cols-[repeat(auto-fit,minmax(220px,1fr))]">
        <Column title={t({ id: 'referrals.prescribed', message: 'Prescription' })} person={sent}>
          {referral.values.situationCode && situationLabels()[referral.values.situationCode]}
        </Column>
        {referral.candidates.map((candidate) => (
          <Column
            key={candidate.id}
            title={
              <PageLink to={peoplePaths.person(candidate.id)}>
                {t({ id: 'referrals.existing-file', message: 'Dossier existant' })}
              </PageLink>
            }
            person={candidate}
            compared={sent}
          >
            {listed(candidate.evidence.map((one) => evidenceLabels()[one]))}
          </Column>
        ))}
      </div>
    </Panel>
  )
}

function Column({
  title,
  person,
  compared,
  children,
}: {
  readonly title: React.ReactNode
  readonly person: Identity
  readonly compared?: Identity
  readonly children?: React.ReactNode
}) {
  return (
    <div className="min-w-0 bg-surface p-4">
      <p className="mb-1 font-title">{title}</p>
      <dl>
        {linesOf(person).map(([name, label, words]) => (
          <div key={name} className="flex flex-wrap gap-x-1">
            <dt className="text-ink-2">{beforeColon(label)}</dt>
            <dd
              className={
                compared && person[name] !== compared[name]
                  ? 'border-b-2 border-water bg-selected px-1 font-semibold'
                  : 'break-words'
              }
            >
              {words || '—'}
            </dd>
          </div>
        ))}
      </dl>
      {children && <p className="mt-2 text-13 text-ink-2">{children}</p>}
    </div>
  )
}

const linesOf = (person: Identity): readonly (readonly [keyof Identity, string, string])[] => {
  const labels = fieldLabels()
  return [
    ['familyName', labels.familyName, person.familyName],
    ['givenName', labels.givenName, person.givenName],
    ['birthName', labels.birthName, person.birthName ?? ''],
    ['birthDate', labels.birthDate, person.birthDate ? formatDate(person.birthDate, 'numeric') : ''],
    ['phone', labels.phone, person.phone ? formatPhone(person.phone) : ''],
    ['email', labels.email, person.email ?? ''],
    ['franceTravailId', labels.franceTravailId, person.franceTravailId ?? ''],
    ['communeName', labels.communeCode, person.communeName ?? ''],
  ]
}
