import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeSetting, SettingEditor } from '../../contract/settings.ts'
import { misfit } from '../../rules/check-setting.ts'
import { changeSetting as saveSetting } from '../setting-store.ts'
import { shownSettings } from './list-settings.ts'
import type { SettingsScreen } from './listed-setting.ts'
import { reversedRange } from './reversed-range.ts'

const earliest = '2000-01-01'
const latest = '2100-01-01'

/** The editor says which part does not fit; the feature's own reading has the last word on the whole. */
export const setSetting =
  (screen: SettingsScreen): TerritoryHandler<typeof changeSetting> =>
  async (context, { params, body }) => {
    const setting = screen.settings.find((one) => one.code === params.code)
    if (!setting) return refuse('not-found')
    const wrong = misfit(setting.editor, body.value)
    if (wrong) return refuse('invalid', { fields: [wrong] })
    const value = setting.parse(body.value)
    if (value === undefined) return refuseField(firstField(setting.editor), 'setting-unfit')
    const { validFrom } = body
    if (validFrom < earliest || validFrom > latest) return refuseField('/validFrom', 'out-of-reach')
    const { tx, actor, now } = context
    const reversed = await reversedRange(tx, setting, { value, validFrom })
    if (reversed)
      return refuseField(
        '/value',
        setting.end?.is === 'least' ? 'setting-above-most' : 'setting-below-least',
        reversed,
      )
    await saveSetting(tx, setting, { value, validFrom, setBy: actor.memberId, now })
    await audit(context, {
      action: 'territory.setting-changed',
      subjectKind: 'setting',
      details: { setting: setting.code, validFrom },
    })
    const [changed] = await shownSettings(context, screen, setting.code)
    return changed ? done(changed) : refuse('not-found')
  }

/** Delays that contradict each other are told at the first of them: the value as a whole is no field of the form. */
const firstField = (editor: SettingEditor): string => {
  const part = editor.kind === 'delays' ? editor.parts[0] : undefined
  return part ? `/value/${part.key}` : '/value'
}
