import { type Served, serve } from '#platform/server/http/serve.ts'
import { exportSettings } from '../../contract/exports.ts'
import { changeSetting, listSettings } from '../../contract/settings.ts'
import { setSetting } from './change-setting.ts'
import { sendSettings } from './export-settings.ts'
import { showSettings } from './list-settings.ts'
import type { SettingsScreen } from './listed-setting.ts'

export const settingsServed = (screen: SettingsScreen): readonly Served[] => [
  serve(listSettings, showSettings(screen)),
  serve(changeSetting, setSetting(screen)),
  serve(exportSettings, sendSettings(screen)),
]
