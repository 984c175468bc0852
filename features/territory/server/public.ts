import type { ServerFeature } from '#platform/server/feature.ts'
import { type CountFirstSteps, firstStepsServed } from './first-steps.ts'
import { routes } from './routes.ts'
import type { SettingsScreen } from './settings/listed-setting.ts'
import { settingsServed } from './settings/routes.ts'

export { departementOf } from '../rules/time-zone.ts'
export { findGroups, type Group } from './choose-perimeter.ts'
export { createNetwork, networkNamed } from './create-network.ts'
export { createTerritory } from './create-territory.ts'
export { everyTerritory, type TerritoryAtWork } from './every-territory.ts'
export type { CountFirstSteps } from './first-steps.ts'
export { sourceRows } from './list-sources.ts'
export { presumeSettings } from './presumed-settings.ts'
export { publicSitesOf } from './public-sites.ts'
export { zonesOf } from './read-territory.ts'
export { isOfTheFile } from './reference/broken-file.ts'
export { ensureReferenceData } from './reference/ensure-reference-data.ts'
export { importFolder, territoryFiles } from './reference/import-folder.ts'
export type { ImportRun } from './reference/import-run.ts'
export { matches, type OfficialFile } from './reference/official-file.ts'
export { type FileReport, readOfficialFile } from './reference/read-official-file.ts'
export { type Row, rowsOfSent } from './reference/row-reader.ts'
export { changeSetting, countReviews, type Setting, settingAt } from './setting-store.ts'
export type { ListedSetting, SettingsScreen } from './settings/listed-setting.ts'
export { settingHistory } from './settings/setting-history.ts'
export {
  findTerritoryId,
  loadTerritory,
  otherTerritories,
  perimeterCommunes,
  perimeterDepartements,
  territoryName,
} from './territory-store.ts'

/** `screen`: the settings of every feature; `firstSteps`: what the features hold. Both gathered by the application. */
export const territoryFeature = (screen: SettingsScreen, firstSteps: CountFirstSteps): ServerFeature => ({
  name: 'territory',
  routes: [...routes, ...settingsServed(screen), ...firstStepsServed(firstSteps)],
})
