import type { ListedSetting } from '#features/territory/server/public.ts'
import { calendar, type DeadlineRuleCode } from '../rules/calendar.ts'
import type { DeadlineRule, Delay } from '../rules/deadline-rule.ts'
import { type Delays, delaysOf, parseDelays } from '../rules/delays.ts'
import { ruleLabels } from '../rules/rule-labels.ts'

type Part = keyof Delays

const partLabels: Readonly<Record<Part, { fr: string; en: string }>> = {
  shows: { fr: 'Entre dans « À faire »', en: 'Enters “To do”' },
  due: { fr: 'À faire au plus tard', en: 'To be done by' },
  escalates: { fr: 'Vu aussi par le pilotage', en: 'Also seen by the project manager' },
}

const most = { days: 1095, months: 36 } as const
/** A line may show before its fact; it is never due before it. */
const least = { days: -365, months: -12 } as const

/** A territory changes how long a delay is; its unit stays the one of the text that it comes from. */
const partOf = (part: Part, delay: Delay) => {
  const unit = 'months' in delay ? ('months' as const) : ('days' as const)
  return {
    key: `${part}/${unit}`,
    label: partLabels[part],
    unit,
    min: part === 'shows' ? least[unit] : 0,
    max: most[unit],
    optional: part === 'escalates',
  }
}

/** The setting of one rule of the calendar. */
export const delaySettingOf = (code: DeadlineRuleCode): ListedSetting<Delays> => {
  const rule: DeadlineRule = calendar[code]
  const { basis, fr, en } = ruleLabels[code]
  return {
    code: `deadlines.${code}`,
    initial: delaysOf(rule),
    source: rule.source,
    verifiedOn: rule.verifiedOn,
    parse: parseDelays,
    group: { fr: 'Échéances de « À faire »', en: 'Deadlines of “To do”' },
    label: { fr, en },
    help: { fr: `Délais comptés depuis ${basis.fr}.`, en: `Delays counted from ${basis.en}.` },
    editor: {
      kind: 'delays',
      parts: [
        partOf('shows', rule.shows),
        partOf('due', rule.due),
        partOf('escalates', rule.escalates ?? { days: 0 }),
      ],
    },
  }
}

/** One setting a rule of the calendar: the lines whose basis comes on or after its date take the new delays. */
export const delaySettings: readonly ListedSetting[] = (Object.keys(calendar) as DeadlineRuleCode[]).map(
  delaySettingOf,
)
