import { describe, expect, it } from 'vitest'
import { sit } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser } from '../../testing/account-builders.ts'

let made = 0

/** Names one member of the world as the demo names its invented people. */
const aDemoPerson = async (world: World, isDemo: boolean) => {
  made += 1
  const code = `essai-${'abcdefghij'[made % 10]}${'klmnopqrst'[Math.floor(made / 10) % 10]}`
  await world.services.database.withAccounts(async (tx) => {
    await tx.query(`update accounts."user" set email = $2 where id = $1`, [
      world.members.referent?.userId,
      `${code}@demo.example`,
    ])
    await tx.query('update territory.directory set is_demo = $2 where territory_id = $1', [
      world.territoryId,
      isDemo,
    ])
  })
  return code
}
const demoSignIn = (world: World, role: string) => {
  const browser = aBrowser(world)
  return browser.call(routes.demoSignIn, { body: { role } }).then((answer) => ({ answer, browser }))
}

describe('the one-click sign-in', () => {
  it('opens a demo territory', async () => {
    const world = await aTerritory()
    const { answer, browser } = await demoSignIn(world, await aDemoPerson(world, true))
    expect(answer.status).toBe(204)
    expect((await browser.call(routes.me)).body).toMatchObject({
      demo: true,
      territories: [{ slug: world.slug }],
    })
  })

  it('never opens a real territory, even for an address of the demo', async () => {
    const world = await aTerritory()
    const { answer, browser } = await demoSignIn(world, await aDemoPerson(world, false))
    expect(answer.code).toBe('demo-only')
    expect((await browser.call(routes.me)).status).toBe(401)
  })

  it('never opens the account of someone who also has a seat in a real territory', async () => {
    const [world, real] = [await aTerritory(), await aTerritory()]
    const role = await aDemoPerson(world, true)
    const userId = world.members.referent?.userId
    await world.services.database.withAccounts((tx) =>
      sit(tx, { userId, territoryId: real.territoryId, memberId: userId }),
    )
    expect((await demoSignIn(world, role)).answer.code).toBe('demo-only')
  })

  it('is offered on the sign-in page with the role and the name of each person', async () => {
    const world = await aTerritory()
    // The page offers five demo territories at most, and other tests of this worker may have left theirs.
    await world.services.database.withAccounts((tx) =>
      tx.query('update territory.directory set is_demo = false'),
    )
    const code = await aDemoPerson(world, true)
    const { body } = await aBrowser(world).call(routes.signInOptions)
    const roles = body.demo.flatMap((one: { roles: object[] }) => one.roles)
    expect(roles).toContainEqual({ code, label: 'Référence de parcours', name: 'Membre referent' })
    await aDemoPerson(world, false)
    expect((await aBrowser(world).call(routes.signInOptions)).body.demo).not.toContainEqual(
      expect.objectContaining({ roles: [expect.objectContaining({ code })] }),
    )
  })
})
