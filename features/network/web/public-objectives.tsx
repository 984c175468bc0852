import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { PublicObjective, PublicPage } from '../contract.ts'
import { amountWords, targetWords } from './figure-words.ts'

/** One promise a block, by period, the latest first. */
export function PublicObjectives({ page }: { readonly page: PublicPage }) {
  if (page.objectives.length === 0)
    return (
      <p>
        {t({ id: 'network.public.no-objective', message: 'Cette convention n’a pas d’objectif chiffré.' })}
      </p>
    )
  const periods = Map.groupBy(page.objectives, ({ from, to }) => `${from} ${to}`)
  return (
    <>
      <p className="text-14 text-ink-2">
        {t({
          id: 'network.public.counted',
          message:
            'Chiffres arrêtés au {day}, arrondis à {base} près. Un chiffre qui porte sur moins de {smallest} personnes n’est pas montré, ni celui qui permettrait de le retrouver.',
          values: {
            day: formatDate(page.countedTo),
            base: page.protection.roundedTo,
            smallest: page.protection.smallest,
          },
        })}
      </p>
      {[...periods].toReversed().map(([key, objectives]) => (
        <section key={key} className="mt-4">
          <h3 className="mb-1 text-16">{periodWords(objectives[0])}</h3>
          <ul className="grid gap-2">
            {objectives.map((objective) => (
              <li key={objective.label} className="border border-line bg-surface px-3 py-2">
                <Promised objective={objective} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What was promised without a figure; nothing when the agreement has none. */
export function ToldObjectives({ told }: { readonly told: PublicPage['told'] }) {
  if (told.length === 0) return null
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-16">
        {t({ id: 'network.public.told', message: 'Promis en mots, sans chiffre' })}
      </h3>
      <ul className="grid gap-2">
        {told.map((one) => (
          <li key={`${one.label} ${one.from}`} className="border border-line bg-surface px-3 py-2">
            <p className="font-medium">
              {one.label}
              {one.article && <span className="ms-2 text-13 font-normal text-ink-2">{one.article}</span>}
            </p>
            <p className="text-14 text-ink-2">{periodWords(one)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const periodWords = (one: Pick<PublicObjective, 'from' | 'to'> | undefined): string => {
  if (!one) return ''
  const year = one.from.slice(0, 4)
  if (one.from === `${year}-01-01` && one.to === `${year}-12-31`)
    return t({ id: 'network.public.year', message: 'Année {year}', values: { year } })
  return t({
    id: 'network.public.period',
    message: 'Du {from} au {to}',
    values: { from: formatDate(one.from), to: formatDate(one.to) },
  })
}

function Promised({ objective }: { readonly objective: PublicObjective }) {
  const { label, definition, target, unit, unitLabel, article } = objective
  const english = currentLanguage() === 'en'
  return (
    <>
      <p className="font-medium">
        {label}
        {article && <span className="ms-2 text-13 font-normal text-ink-2">{article}</span>}
      </p>
      <p>
        {t({
          id: 'network.public.target',
          message: 'Promis : {target}.',
          values: { target: targetWords(target, unit, unitLabel) },
        })}{' '}
        {reachedWords(objective)}
      </p>
      <DeclaredWords objective={objective} />
      <details className="text-14 text-ink-2 not-open:print:hidden">
        <summary>{t({ id: 'network.public.how', message: 'Comment on compte' })}</summary>
        {english ? definition.formulaEnglish : definition.formula}
      </details>
    </>
  )
}

/** A value that somebody gave is said to be one, and what a party contests is said beside it. */
function DeclaredWords({ objective: { declared, isContested } }: { readonly objective: PublicObjective }) {
  if (!declared && !isContested) return null
  return (
    <p className="text-14 text-ink-2">
      {declared &&
        t({
          id: 'network.public.declared',
          message: 'Valeur déclarée, arrêtée au {day}. Source : {source}.',
          values: { day: formatDate(declared.on), source: declared.source },
        })}{' '}
      {isContested && (
        <StateMark state="warn">
          {t({
            id: 'network.public.contested',
            message: 'Contestée : un signataire propose une autre valeur.',
          })}
        </StateMark>
      )}
    </p>
  )
}

const reachedWords = ({
  figure,
  unit,
  unitLabel,
  isRounded,
  from,
  direction,
  target,
}: PublicObjective): string => {
  if (figure.state === 'hidden')
    return t({
      id: 'network.public.hidden',
      message:
        'Chiffre non montré : il porte sur trop peu de personnes, ou permettrait d’en retrouver un autre.',
    })
  if (figure.state === 'missing' || figure.value === null)
    return t({
      id: 'network.public.missing',
      message: 'Rien n’est encore mesuré ({from}). Ce n’est pas zéro.',
      values: { from: formatDate(from, 'short') },
    })
  const reached = !isRounded
    ? t({
        id: 'network.public.given',
        message: 'Fait : {value}.',
        values: { value: amountWords(figure.value, unit, unitLabel) },
      })
    : figure.numerator !== null && figure.denominator !== null
      ? t({
          id: 'network.public.reached-of',
          message: 'Fait : {value}, soit environ {numerator} personnes sur {denominator}.',
          values: {
            value: amountWords(figure.value, unit, unitLabel),
            numerator: formatNumber(figure.numerator),
            denominator: formatNumber(figure.denominator),
          },
        })
      : t({
          id: 'network.public.reached',
          message: 'Fait : environ {value}.',
          values: { value: amountWords(figure.value, unit, unitLabel) },
        })
  const isMet =
    (direction === 'down' || (target.min ?? 0) <= figure.value) &&
    (direction === 'up' || (target.max ?? Number.POSITIVE_INFINITY) >= figure.value)
  return isMet ? `${reached} ${t({ id: 'network.public.met', message: 'Objectif atteint.' })}` : reached
}
