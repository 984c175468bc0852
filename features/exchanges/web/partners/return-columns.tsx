import { exitLabels } from '#features/referrals/web/public.ts'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import type { PartnerReturn } from '../../contract.ts'
import {
  bodyWords,
  presenceWords,
  returnReason,
  returnStateShapes,
  returnStateWords,
} from './return-words.ts'

type Line = PartnerReturn['items'][number]

export const nameOf = ({ familyName, givenName }: Line): string => `${familyName} ${givenName}`

export const returnTableColumns = (): readonly Column<Line>[] => [
  {
    key: 'personne',
    header: t({ id: 'exchanges.return.person', message: 'Personne' }),
    main: true,
    cell: (line) => (
      <>
        <span className="font-semibold">{nameOf(line)}</span>
        <span className="block text-13 text-ink-2">{line.reference}</span>
      </>
    ),
  },
  {
    key: 'envoyee',
    header: t({ id: 'exchanges.return.sent', message: 'Prescrite le' }),
    cell: ({ sentOn }) => formatDate(sentOn),
  },
  {
    key: 'suite',
    header: t({ id: 'exchanges.return.state', message: 'Suite' }),
    main: true,
    cell: (line) => (
      <>
        <StateMark state={returnStateShapes[line.state]}>{returnStateWords[line.state]()}</StateMark>
        <span className="block text-13 text-ink-2">{answerDetail(line)}</span>
      </>
    ),
  },
  {
    key: 'referent',
    header: t({ id: 'exchanges.return.referent', message: 'Référent' }),
    cell: ({ referent, legalReferent }) => (
      <>
        {referent?.name}
        {referent?.email && (
          <a className="block text-13" href={`mailto:${referent.email}`}>
            {referent.email}
          </a>
        )}
        {legalReferent && (
          <span className="block text-13 text-ink-2">
            {t({
              id: 'exchanges.return.legal',
              message: 'Référent légal : {body}',
              values: { body: bodyWords[legalReferent]() },
            })}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'etapes',
    header: t({ id: 'exchanges.return.steps', message: 'Étapes' }),
    cell: ({ steps }) => <Several texts={steps.map(stepWords)} />,
  },
  {
    key: 'rendez-vous',
    header: t({ id: 'exchanges.return.appointments', message: 'Rendez-vous' }),
    cell: ({ appointments }) => (
      <Several
        texts={appointments.map(({ on, presence }) => named(formatDate(on), presenceWords[presence]()))}
      />
    ),
  },
  {
    key: 'sortie',
    header: t({ id: 'exchanges.return.exit', message: 'Sortie' }),
    main: true,
    cell: ({ exitedOn, exitClass }) =>
      exitedOn && (
        <>
          {exitClass && exitLabels()[exitClass]}
          <span className="block text-13 text-ink-2">{formatDate(exitedOn)}</span>
        </>
      ),
  },
]

const answerDetail = ({ state, reasonCode, enteredOn, answeredOn }: Line): string => {
  if (reasonCode) return returnReason(reasonCode)
  const day = state === 'entered' ? (enteredOn ?? answeredOn) : answeredOn
  return day ? formatDate(day) : ''
}

const stepWords = ({ label, english, startedOn, endedOn }: Line['steps'][number]): string => {
  const name = currentLanguage() === 'en' ? english : label
  return endedOn
    ? t({
        id: 'exchanges.return.step-over',
        message: '{name}, du {start} au {end}',
        values: { name, start: formatDate(startedOn), end: formatDate(endedOn) },
      })
    : t({
        id: 'exchanges.return.step-since',
        message: '{name}, depuis le {start}',
        values: { name, start: formatDate(startedOn) },
      })
}

const shown = 3

/** The latest ones; the file has them all. */
function Several({ texts }: { readonly texts: readonly string[] }) {
  const left = texts.length - shown
  return (
    <ul className="text-13">
      {texts
        .slice(-shown)
        .toReversed()
        .map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never sorted.
          <li key={index}>{text}</li>
        ))}
      {left > 0 && (
        <li className="text-ink-2">
          {t({
            id: 'exchanges.return.more',
            message:
              '{count, plural, one {et # de plus dans le fichier} other {et # de plus dans le fichier}}',
            values: { count: left },
          })}
        </li>
      )}
    </ul>
  )
}
