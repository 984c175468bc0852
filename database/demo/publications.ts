import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** Residents may read the protocol of the demo. */
export const openProtocol = ({ rows, managerId }: DemoSetting, random: Random): void => {
  for (const { id, created_at } of rows.of('agreements.agreement').slice(0, 1)) {
    const at = String(created_at)
    rows.add('network.publication', {
      id: demoId(random, Date.parse(at)),
      agreement_id: id,
      is_public: true,
      made_at: at,
      made_by: managerId,
    })
  }
}
