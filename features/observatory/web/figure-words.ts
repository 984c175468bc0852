import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FigureCode, FigureScope, FigureUnit, PortraitFact, RemarkCode } from '../contract.ts'

const names: Readonly<Record<Exclude<FigureCode, 'zone.communes'>, () => string>> = {
  'population.inhabitants': () =>
    t({ id: 'observatory.figure.inhabitants', message: 'Population municipale' }),
  'jobseekers.registered': () =>
    t({ id: 'observatory.figure.registered', message: 'Demandeurs d’emploi inscrits' }),
  'jobseekers.covered-inhabitants': () =>
    t({
      id: 'observatory.figure.covered',
      message: 'Part des habitants dans les communes publiées',
    }),
  'jobseekers.year-change': () =>
    t({ id: 'observatory.figure.year-change', message: 'Évolution des inscrits en un an' }),
  'recruitment.projects': () =>
    t({ id: 'observatory.figure.projects', message: 'Projets de recrutement publiés' }),
  'recruitment.difficult-share': () =>
    t({ id: 'observatory.figure.difficult', message: 'Part jugée difficile' }),
  'recruitment.seasonal-share': () => t({ id: 'observatory.figure.seasonal', message: 'Part saisonnière' }),
  'unemployment.rate': () => t({ id: 'observatory.figure.rate', message: 'Taux de chômage localisé' }),
}

/** A zone bears the name that its list gives it. */
export const figureName = ({ code, label }: PortraitFact): string =>
  code === 'zone.communes' ? label : names[code]()

const units: Readonly<Record<FigureUnit, () => string>> = {
  inhabitants: () => t({ id: 'observatory.unit.inhabitants', message: 'habitants' }),
  persons: () => t({ id: 'observatory.unit.persons', message: 'personnes' }),
  projects: () => t({ id: 'observatory.unit.projects', message: 'projets' }),
  percent: () => '%',
  communes: () => t({ id: 'observatory.unit.communes', message: 'communes' }),
}

const isChange = (code: FigureCode): boolean => code === 'jobseekers.year-change'

/** « +2,1 % », « 5 690 projets », « non connu ». */
export const figureValue = ({ code, value, unit, remarks }: PortraitFact): string => {
  if (value === null)
    return remarks.includes('across-break')
      ? t({ id: 'observatory.not-comparable', message: 'non comparable' })
      : t({ id: 'observatory.unknown', message: 'non connu' })
  const sign = isChange(code) && value > 0 ? '+' : ''
  const number = unit === 'percent' ? formatNumber(value, 1) : formatNumber(value)
  return `${sign}${number}${unit === 'percent' ? percentSign() : `\u00a0${units[unit]()}`}`
}

/** « 2022 », « déc. 2024 » or a day. */
export const figureDate = (at: string): string =>
  /^\d{4}$/.test(at) ? at : /^\d{4}-\d{2}$/.test(at) ? formatDate(`${at}-01`, 'month') : formatDate(at)

/** A basin or a département is named as such: neither is the territory. */
export const scopeWords = ({ kind, label }: FigureScope): string => {
  if (kind === 'basin')
    return t({ id: 'observatory.scope.basin', message: 'Bassin d’emploi {label}', values: { label } })
  if (kind === 'departement')
    return t({ id: 'observatory.scope.departement', message: 'Département {label}', values: { label } })
  if (kind === 'epci')
    return t({ id: 'observatory.scope.epci', message: '{label} (chiffre publié)', values: { label } })
  if (kind === 'perimeter')
    return t({ id: 'observatory.scope.perimeter', message: 'Périmètre du territoire' })
  return label
}

const remarkWords: Readonly<Record<RemarkCode, () => string>> = {
  'sum-of-rounded': () =>
    t({ id: 'observatory.remark.sum-of-rounded', message: 'somme de valeurs arrondies à la dizaine' }),
  rounded: () => t({ id: 'observatory.remark.rounded', message: 'arrondi à la dizaine' }),
  'some-missing': () =>
    t({ id: 'observatory.remark.some-missing', message: 'le reste n’est pas publié : ce n’est pas zéro' }),
  contradictory: () =>
    t({
      id: 'observatory.remark.contradictory',
      message: 'une commune a deux valeurs dans le fichier : laissée de côté',
    }),
  'secret-left-out': () =>
    t({
      id: 'observatory.remark.secret-left-out',
      message: 'les cases couvertes par le secret statistique ne sont pas comptées',
    }),
  'published-terms-only': () =>
    t({
      id: 'observatory.remark.published-terms-only',
      message: 'sur les métiers dont les deux nombres sont publiés',
    }),
  'departement-only': () =>
    t({
      id: 'observatory.remark.departement-only',
      message: 'le fichier ne donne rien de plus fin que le département',
    }),
  'same-places': () => t({ id: 'observatory.remark.same-places', message: 'mêmes communes aux deux dates' }),
  'across-break': () =>
    t({ id: 'observatory.remark.across-break', message: 'rupture de série entre les deux dates' }),
}

/** « 9 communes sur 35 », « 118 cases publiées sur 138 », then what must be known. */
export const factRemarks = ({ coverage, code, scope, remarks }: PortraitFact): string => {
  const values = coverage && {
    count: coverage.known,
    known: formatNumber(coverage.known),
    of: formatNumber(coverage.of),
  }
  const covered =
    values &&
    (code === 'recruitment.projects'
      ? t({ id: 'observatory.covered.cells', message: '{known} cases publiées sur {of}', values })
      : scope.kind === 'france'
        ? t({ id: 'observatory.covered.departements', message: '{known} départements sur {of}', values })
        : t({
            id: 'observatory.covered.communes',
            message: '{count, plural, one {{known} commune} other {{known} communes}} sur {of}',
            values,
          }))
  return [...(covered ? [covered] : []), ...remarks.map((remark) => remarkWords[remark]())].join(' · ')
}
