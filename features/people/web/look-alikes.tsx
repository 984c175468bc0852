import { use, useEffect, useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { beforeColon, listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { comparePeople } from '../contract.ts'
import { evidenceLabels } from './labels.ts'
import { paths } from './paths.ts'

const pauseMs = 500
const compared = [
  'givenName',
  'familyName',
  'birthName',
  'birthDate',
  'email',
  'phone',
  'franceTravailId',
] as const

/** Files that look like what is typed, while it is typed: a file opened twice is worse than a second's wait. */
export function LookAlikes() {
  const typed = use(FormContext)?.values ?? {}
  const now = JSON.stringify(Object.fromEntries(compared.map((name) => [name, typed[name] || null])))
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), pauseMs)
    return () => clearTimeout(timer)
  }, [now])
  const body = JSON.parse(settled) as Record<(typeof compared)[number], string | null>
  const enough =
    !!body.givenName &&
    !!body.familyName &&
    !!(body.birthDate || body.phone || body.email || body.franceTravailId)
  const found = useLoad(
    comparePeople,
    { body: { ...body, givenName: body.givenName ?? '', familyName: body.familyName ?? '' } },
    { enabled: enough, keepWhileLoading: true },
  )
  if (!enough || !found.data || found.data.verdict === 'unknown') return null
  const { candidates, hidden } = found.data
  return (
    <div role="status">
      <Note kind="warn">
        <strong>{t({ id: 'people.look-alikes.title', message: 'Un dossier existe peut-être déjà.' })}</strong>
        <ul>
          {candidates.map((one) => (
            <li key={one.id}>
              <PageLink to={paths.person(one.id)}>
                {one.familyName} {one.givenName}
              </PageLink>
              {one.birthDate && `, ${formatDate(one.birthDate, 'numeric')}`}
              {beforeColon('')} {listed(one.evidence.map((evidence) => evidenceLabels()[evidence]))}
            </li>
          ))}
          {hidden.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: these files are not named, on purpose.
            <li key={index}>
              {one.askOrganisation
                ? t({
                    id: 'people.look-alikes.ask',
                    message: 'Un dossier existe : demandez à {organisation}.',
                    values: { organisation: one.askOrganisation },
                  })
                : t({
                    id: 'people.look-alikes.ask-desk',
                    message: 'Un dossier existe : demandez à la cellule d’entrée.',
                  })}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
