import type { Api } from './api.ts'

const firstOf = <Row>(rows: readonly Row[], what: string): Row => {
  const [row] = rows
  if (row === undefined) throw new Error(`the demo holds no ${what}`)
  return row
}

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

/** What the agreements of the demo are steered by: an amendment, a plan, a committee, pledges. */
export const steeredSamples = async (manager: Api, agreementId: string) => {
  const listed = async (path: string): Promise<string> =>
    firstOf((await manager.get<Listed>(path)).items, `row of ${path}`).id
  const { amendments } = await manager.get<{ amendments: Listed['items'] }>(`conventions/${agreementId}`)
  const planId = await listed('plans')
  const { actions } = await manager.get<{ actions: Listed['items'] }>(`plans/${planId}`)
  const bodyId = await listed('steering/bodies')
  const { meetings } = await manager.get<{ meetings: Listed['items'] }>(`steering/bodies/${bodyId}`)
  const { id: meetingId } = firstOf(meetings, 'meeting of a committee')
  const sitting = 'conventions/comites/$bodyId/seances/$meetingId'
  return {
    everywhere: {
      amendmentId: firstOf(amendments, 'amendment').id,
      planId,
      actionId: firstOf(actions, 'action of a plan').id,
      bodyId,
      pledgeId: await listed('pledges'),
      meanId: await listed('pledges/means'),
      fundingId: await listed('pledges/fundings'),
      frameworkId: await listed('frameworks'),
    },
    // An appointment of a person bears the same name elsewhere.
    byPath: { [sitting]: { meetingId }, [`${sitting}/proces-verbal`]: { meetingId } },
  }
}
