import { themes } from '#features/pathways/contract.ts'
import type { State } from '#platform/web/design/state-mark.tsx'
import type { Option } from '#platform/web/form/select.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Coverage } from '../rules/coverage.ts'
import type { ContactPreference, OrientationState } from '../rules/orientation-lifecycle.ts'
import { refusalReasons } from '../rules/refusal-reasons.ts'
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

export const stateMarks: Readonly<Record<OrientationState, State>> = {
  sent: 'doing',
  accepted: 'ok',
  refused: 'bad',
  expired: 'warn',
  withdrawn: 'todo',
}

export const stateWord = (state: OrientationState): string =>
  ({
    sent: t({ id: 'services.state.sent', message: 'Envoyée, en attente' }),
    accepted: t({ id: 'services.state.accepted', message: 'Acceptée' }),
    refused: t({ id: 'services.state.refused', message: 'Refusée' }),
    expired: t({ id: 'services.state.expired', message: 'Sans réponse' }),
    withdrawn: t({ id: 'services.state.withdrawn', message: 'Retirée' }),
  })[state]

export const contactWord = (preference: ContactPreference): string =>
  ({
    referent: t({ id: 'services.contact.referent', message: 'Passer par la personne référente' }),
    phone: t({ id: 'services.contact.phone', message: 'Appeler la personne' }),
    email: t({ id: 'services.contact.email', message: 'Lui écrire par courriel' }),
    other: t({ id: 'services.contact.other', message: 'Autrement' }),
  })[preference]

export const reasonWord = (code: string | null): string => (code === null ? '' : wordIn(refusalReasons, code))
