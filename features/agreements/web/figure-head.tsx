import type { ReactNode } from 'react'
import { Fraction, KeyFigure } from '#platform/web/design/figures/key-figure.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith } from '#platform/web/pages/page-state.ts'
import { type OpenedObjective, type Term, terms } from '../contract.ts'
import { factWords } from './fact-words.ts'
import { factValue, unitWord, valueWords, wordsOfDefinition } from './figure-words.ts'

/** The value, written as the fraction that gives it; each term opens onto its persons for who may see them. */
export function FigureHead({ opened }: { readonly opened: OpenedObjective }) {
  const { figure, definition } = opened.row
  const words = wordsOfDefinition(definition)
  const shown =
    figure.value === null ? valueWords(figure, definition) : formatNumber(Math.round(figure.value * 10) / 10)
  const unit = figure.value === null ? '' : unitWord(definition)
  const isPlainCount = definition.unit === 'count'
  return (
    <div className="grid gap-2 px-4 py-3">
      <KeyFigure
        value={shown}
        {...(unit ? { unit } : {})}
        {...(isPlainCount ? { label: words.numerator } : {})}
      >
        {figure.numerator !== null && figure.denominator !== null && (
          <Fraction
            divided={t({ id: 'agreements.divided', message: 'divisé par' })}
            top={
              <>
                <TermLink opened={opened} term="numerator" count={figure.numerator} /> {words.numerator}
              </>
            }
            bottom={<Denominator opened={opened} denominator={figure.denominator} />}
          />
        )}
        {figure.numerator !== null && figure.denominator === null && (
          <p className="text-13 text-ink-2">
            <TermLink opened={opened} term="numerator" count={figure.numerator} /> {words.numerator}
          </p>
        )}
      </KeyFigure>
      <ul className="flex flex-wrap gap-x-4 text-13 text-ink-2">
        {figure.interval && (
          <li>
            {t({
              id: 'agreements.interval',
              message: 'Intervalle à 95 % : de {low} à {high} %',
              values: {
                low: formatNumber(Math.round(figure.interval.low * 10) / 10),
                high: formatNumber(Math.round(figure.interval.high * 10) / 10),
              },
            })}
          </li>
        )}
        {figure.facts.map((fact) => {
          const sentence = factWords(fact.code, fact.value)
          const term = opensPersons(opened) && fact.value > 0 && terms.find((one) => one === fact.code)
          if (!sentence) return null
          return (
            <li key={fact.code}>
              {term ? <PageLink to={addressWith({ terme: term })}>{sentence}</PageLink> : sentence}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** « 168 sorties − 19 neutres, soit 149 » for the rate of positive exits; else the count and its words. */
function Denominator({
  opened,
  denominator,
}: {
  readonly opened: OpenedObjective
  readonly denominator: number
}): ReactNode {
  const { figure, definition } = opened.row
  const [all, neutral] = [factValue(figure, 'all-exits'), factValue(figure, 'neutral')]
  const total = <TermLink opened={opened} term="denominator" count={denominator} />
  if (all === undefined || neutral === undefined)
    return (
      <>
        {total} {wordsOfDefinition(definition).denominator}
      </>
    )
  return (
    <>
      <TermLink opened={opened} term="all-exits" count={all} />{' '}
      {t({ id: 'agreements.term.exits', message: 'sorties' })} −{' '}
      <TermLink opened={opened} term="neutral" count={neutral} />{' '}
      {t({ id: 'agreements.term.neutral', message: 'neutres, soit' })} {total}
    </>
  )
}

const opensPersons = ({ seesPersons, row }: OpenedObjective): boolean =>
  seesPersons && row.objective.kind === 'computed'

function TermLink({
  opened,
  term,
  count,
}: {
  readonly opened: OpenedObjective
  readonly term: Term
  readonly count: number
}) {
  const { definition } = opened.row
  const isOfJobs = definition.unit === 'persons' && term === 'denominator'
  const text = formatNumber(count)
  if (!opensPersons(opened) || isOfJobs || definition.unit === 'months') return <strong>{text}</strong>
  return (
    <PageLink to={addressWith({ terme: term })} className="font-title">
      {text}
    </PageLink>
  )
}
