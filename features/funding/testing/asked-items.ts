import type { Moment } from '../contract.ts'
import type { FormItem } from '../rules/form-items.ts'
import { formOn } from '../rules/forms.ts'

/** The questions of a moment, for who fills many forms at once. */
export const askedItems = (moment: Moment): readonly FormItem[] => formOn(moment, '2026-11-23').items
