import type { CalendarDate } from '#kernel/dates.ts'
import type { Moment } from '../contract.ts'
import { entryItems, exitItems, type FormItem, laterItems } from './form-items.ts'

export interface FormVersion {
  readonly version: string
  readonly moment: Moment
  readonly validFrom: CalendarDate
  readonly source: string
  /** Null: the wording of « Ma démarche FSE+ » was not published; the screen says that nobody confirmed this one. */
  readonly verifiedOn: CalendarDate | null
  readonly items: readonly FormItem[]
}

const source =
  'Règlement (UE) 2021/1057, annexe I ; données de l’arrêté du 19 décembre 2014 (ETSD1431235A, article 2). Libellés proposés : à remplacer par ceux de la plateforme FSE+'

/** What each moment asks. A new wording is a new version: an answer keeps the one to which it was given. */
export const forms: readonly FormVersion[] = [
  ...(
    [
      ['entry', entryItems],
      ['exit', exitItems],
      ['month-6', laterItems],
    ] as const
  ).map(([moment, items]) => ({
    ...{ version: `${moment}-2021`, moment, validFrom: '2021-01-01', source, verifiedOn: null, items },
  })),
]

/** The form to which a situation observed that day is an answer. */
export const formOn = (moment: Moment, day: CalendarDate): FormVersion => {
  const versions = forms.filter((form) => form.moment === moment)
  const form = versions.findLast((one) => one.validFrom <= day) ?? versions[0]
  if (!form) throw new Error(`no form for ${moment}`)
  return form
}

/** The same form as the person fills it: without what only the team can say. */
export const askedOfPerson = (form: FormVersion): FormVersion => ({
  ...form,
  items: form.items.filter((one) => !one.isNotedByTeam),
})

export const formOf = (version: string): FormVersion | undefined =>
  forms.find((form) => form.version === version)

export const findItem = (form: FormVersion, code: string): FormItem | undefined =>
  form.items.find((item) => item.code === code)
