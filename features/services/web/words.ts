import { themes } from '#features/pathways/contract.ts'
import type { Option } from '#platform/web/form/select.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Coverage } from '../rules/coverage.ts'
import type { ServiceCode } from '../rules/service-lists.ts'

const wordOf = (line: ServiceCode): string => (currentLanguage() === 'en' ? line.english : line.label)

/** The name of a code in the language of the page; a code that no list knows keeps itself. */
export const wordIn = (list: readonly ServiceCode[], code: string): string => {
  const line = list.find((one) => one.code === code)
  return line ? wordOf(line) : code
}

export const wordsIn = (list: readonly ServiceCode[], codes: readonly string[]): string =>
  codes.map((code) => wordIn(list, code)).join(', ')

export const optionsIn = (list: readonly ServiceCode[]): Option[] =>
  list.map((line) => ({ value: line.code, label: wordOf(line) }))

export const themeWord = (code: string): string => wordIn(themes, code)

/** Families, for a choice that is not too long. */
export const familyOptions = (): Option[] => optionsIn(themes.filter(({ code }) => !code.includes('--')))

/** Why a service is shown for a place: « Couvre la commune ». */
export const coverageWord = (coverage: Coverage, place: string): string =>
  ({
    commune: t({ id: 'services.coverage.commune', message: 'Couvre {place}', values: { place } }),
    epci: t({
      id: 'services.coverage.epci',
      message: 'Couvre l’intercommunalité de {place}',
      values: { place },
    }),
    departement: t({ id: 'services.coverage.departement', message: 'Couvre le département' }),
    region: t({ id: 'services.coverage.region', message: 'Couvre la région' }),
    country: t({ id: 'services.coverage.country', message: 'Couvre toute la France' }),
    unsaid: t({ id: 'services.coverage.unsaid', message: 'Zone non précisée : à vérifier' }),
    elsewhere: t({ id: 'services.coverage.elsewhere', message: 'Ne couvre pas {place}', values: { place } }),
  })[coverage]
