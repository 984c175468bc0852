import { roleWord } from '#features/organisations/web/public.ts'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { ResidentFacts } from '../contract.ts'
import { inLanguage } from './words.tsx'

type ResidentActivity = ResidentFacts['activities'][number]

/** Each thing that the team does with data: why, which, who sees them, for how long. */
export function ResidentActivities({ activities }: { readonly activities: readonly ResidentActivity[] }) {
  if (activities.length === 0)
    return <p>{t({ id: 'privacy.residents.nothing', message: 'Rien n’est noté ici pour le moment.' })}</p>
  return activities.map((activity) => (
    <section key={activity.code}>
      <h3>{inLanguage(activity.words)}</h3>
      <p>{inLanguage(activity.purpose)}</p>
      <Question
        title={t({ id: 'privacy.residents.data', message: 'Ce qui est noté' })}
        answers={activity.data.map(inLanguage)}
      />
      <Question
        title={t({ id: 'privacy.residents.who', message: 'Qui peut le voir' })}
        answers={activity.recipients.map(roleWord)}
      />
      <HowLong of={activity} />
    </section>
  ))
}

function Question({ title, answers }: { readonly title: string; readonly answers: readonly string[] }) {
  return (
    <details className="border-b border-line py-2">
      <summary className="min-h-8">{title}</summary>
      <ul className="mt-1 grid list-disc gap-0.5 ps-5">
        {answers.map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
    </details>
  )
}

function HowLong({ of: { retention } }: { readonly of: ResidentActivity }) {
  return (
    <div className="py-2">
      <p>{t({ id: 'privacy.residents.how-long', message: 'Combien de temps' })}</p>
      <ul className="grid list-disc gap-0.5 ps-5">
        {retention.length === 0 && (
          <li>{t({ id: 'privacy.residents.no-length', message: 'Cette durée n’est pas encore fixée.' })}</li>
        )}
        {retention.map((one) => (
          <li key={one.words.fr}>
            {inLanguage(one.words)}{' '}
            {!one.isVerified && (
              <Tag>{t({ id: 'privacy.residents.unverified', message: 'durée à confirmer' })}</Tag>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
