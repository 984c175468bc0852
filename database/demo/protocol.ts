import type { Random } from './random.ts'
import type { DemoSetting } from './setting.ts'
export const addProtocol = (_setting: DemoSetting, _random: Random): void => {}
