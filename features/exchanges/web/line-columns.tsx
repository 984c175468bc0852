import { Button } from '#platform/web/design/button.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { Choice, Field, ImportLine } from '../contract.ts'
import { noType } from '../rules/step-of-line.ts'
import { tellsShape } from '../rules/value-shape.ts'
import { choicesWords } from './choice-words.ts'
import { differenceValue, differenceWords, fieldWords } from './field-words.ts'
import { evidenceWords, outcomeWords, rejectReason, verdictMarks, verdictWords } from './words.ts'

type Decide = ((line: ImportLine, choice: Choice, personId?: string) => void) | undefined

export const lineColumns = (decide: Decide): Column<ImportLine>[] => [
  {
    key: 'ligne',
    header: t({ id: 'exchanges.column.number', message: 'Ligne' }),
    numeric: true,
    cell: (line) => line.number,
  },
  {
    key: 'nom',
    header: t({ id: 'exchanges.column.name', message: 'Qui ou quoi' }),
    main: true,
    cell: (line) => line.name || '—',
  },
  {
    key: 'verdict',
    header: t({ id: 'exchanges.column.verdict', message: 'Tri' }),
    main: true,
    cell: (line) =>
      line.verdict && (
        <StateMark state={verdictMarks[line.verdict]}>{verdictWords[line.verdict]()}</StateMark>
      ),
  },
  {
    key: 'detail',
    header: t({ id: 'exchanges.column.detail', message: 'Ce qui change, ce qui bloque' }),
    main: true,
    cell: (line) => <Detail line={line} decide={decide} />,
  },
  {
    key: 'devenir',
    header: t({ id: 'exchanges.column.became', message: 'Devenir' }),
    cell: (line) => <Became line={line} />,
  },
]

const absentColumn = (field: Field): string =>
  t({
    id: 'exchanges.reject.absent',
    message: 'Colonne absente, « {field} »',
    values: { field: fieldWords[field]() },
  })

function Detail({ line, decide }: { readonly line: ImportLine; readonly decide: Decide }) {
  // A word of the file that Bassin reads as it is changes nothing.
  const told = line.differences
    .map((one) => ({ ...one, code: one.after, after: differenceValue(one.field, one.after) }))
    .filter(({ before, after }) => before !== after)
  return (
    <div className="grid gap-1 text-13">
      {line.rejects.map((reject) => (
        <p key={`${reject.address}-${reject.field}-${reject.code}`}>
          <strong>{reject.field ? absentColumn(reject.field) : reject.address}</strong>
          {reject.header && ` (${reject.header})`}
          {beforeColon('')} {rejectReason(reject.code, reject.shape)}
          {reject.shape && tellsShape(reject.code) && (
            <>
              {' '}
              {t({ id: 'exchanges.reject.shape', message: 'de la forme' })} <code>{reject.shape}</code>
            </>
          )}
        </p>
      ))}
      {told.map(({ field, before, after, code }) => (
        <p key={field}>
          {differenceWords(field)} : <del>{before ?? t({ id: 'exchanges.nothing', message: 'rien' })}</del> →{' '}
          <ins className="no-underline font-medium">
            {after || t({ id: 'exchanges.nothing', message: 'rien' })}
          </ins>
          {field === 'stepType' && code === noType && (
            <StateMark state="warn">
              {t({
                id: 'exchanges.step.no-type',
                message: 'Aucun type d’étape ne porte ce nom : il est gardé dans l’intitulé.',
              })}
            </StateMark>
          )}
        </p>
      ))}
      {told.length > 0 && line.storedOn && (
        <p className="text-ink-2">
          {t({
            id: 'exchanges.sources',
            message: 'À gauche, le dossier au {date} ; à droite, le fichier.',
            values: { date: formatDateTime(line.storedOn) },
          })}
        </p>
      )}
      {line.verdict === 'possible' && <Candidates line={line} decide={decide} />}
    </div>
  )
}

function Candidates({ line, decide }: { readonly line: ImportLine; readonly decide: Decide }) {
  const open = decide && line.outcome === null
  return (
    <>
      {line.candidates.map((candidate) => (
        <p key={candidate.id} className="flex flex-wrap items-center gap-2">
          {candidate.name === null ? (
            t({ id: 'exchanges.candidate.hidden', message: 'Un dossier que vous ne pouvez pas ouvrir' })
          ) : (
            <PageLink to={`personnes/${candidate.id}`}>{candidate.name}</PageLink>
          )}
          {candidate.birthDate && <span>{formatDate(candidate.birthDate, 'numeric')}</span>}
          <span className="text-ink-2">
            {candidate.evidence.map((code) => evidenceWords[code]?.() ?? code).join(', ')}
          </span>
          {open && line.candidates.length > 1 && (
            <Button size="small" onClick={() => decide(line, 'attach', candidate.id)}>
              {t({ id: 'exchanges.decide.this', message: 'C’est ce dossier' })}
            </Button>
          )}
        </p>
      ))}
      {open && (
        <span className="flex flex-wrap gap-2">
          {choicesWords()
            .filter(({ choice }) => choice !== 'attach' || line.candidates.length === 1)
            .map(({ choice, label }) => (
              <Button
                key={choice}
                size="small"
                aria-pressed={line.choice === choice}
                onClick={() => decide(line, choice)}
              >
                {label}
              </Button>
            ))}
        </span>
      )}
    </>
  )
}

function Became({ line }: { readonly line: ImportLine }) {
  if (line.outcome === null)
    return line.choice === null ? '' : choicesWords().find(({ choice }) => choice === line.choice)?.label
  const words = outcomeWords[line.outcome]()
  const said = line.outcomeCode ? `${words} : ${rejectReason(line.outcomeCode)}` : words
  const isPerson = line.entityKind === 'person' && line.outcome === 'applied' && line.entityId
  return isPerson ? <PageLink to={`personnes/${line.entityId}`}>{said}</PageLink> : said
}
