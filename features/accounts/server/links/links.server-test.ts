import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { checkLinkCode, sendLinkCode } from './link-code.ts'
import { openLinkWithPass } from './link-pass.ts'
import { makeLink, revokeLinks } from './make-link.ts'
import { openLink, takeLink } from './open-link.ts'

const anOperatorLink = async (world: World, days = 30) => {
  const subjectId = newId()
  const token = await world.rows((tx) =>
    makeLink(
      { tx, now: world.services.clock.now() },
      { purpose: 'step-operator', subjectId, recipient: 'atelier@essai.example', days },
    ),
  )
  return { subjectId, token }
}

const mailedCode = async (world: World): Promise<string> => {
  const [mail] = await world.rows((tx) =>
    tx.query<{ body: string }>(
      'select body from mail.message where territory_id = $1 order by created_at desc, id desc limit 1',
      [world.territoryId],
    ),
  )
  return /\d{6}/.exec(mail?.body ?? '')?.[0] ?? 'no code'
}

const codeOf = (outcome: { ok: boolean; code?: string }) => outcome.code

it('opens a link for its purpose only', async () => {
  const world = await aTerritory()
  const { token, subjectId } = await anOperatorLink(world)
  expect(await openLink(world.services, token, 'step-operator')).toMatchObject({
    value: { territoryId: world.territoryId, subjectId, recipient: 'atelier@essai.example' },
  })
  expect(codeOf(await openLink(world.services, token, 'invitation'))).toBe('link-unknown')
  expect(codeOf(await openLink(world.services, `${token}x`, 'step-operator'))).toBe('link-unknown')
})

it('closes a link at its date', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world, 30)
  world.at('2026-12-24T08:00:00Z')
  expect(codeOf(await openLink(world.services, token, 'step-operator'))).toBe('link-expired')
})

it('forgets a link once revoked', async () => {
  const world = await aTerritory()
  const { token, subjectId } = await anOperatorLink(world)
  await world.rows((tx) => revokeLinks({ tx, now: world.services.clock.now() }, subjectId, 'step-operator'))
  expect(codeOf(await openLink(world.services, token, 'step-operator'))).toBe('link-unknown')
})

it('lets a one-time link serve once', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world)
  const opened = await openLink(world.services, token, 'step-operator')
  if (!opened.ok) throw new Error(opened.code)
  const use = () => world.rows((tx) => takeLink({ tx, now: world.services.clock.now() }, opened.value))
  expect([await use(), await use()]).toEqual([true, false])
})

it('asks for the code mailed, then works for an hour', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world)
  await sendLinkCode(world.services, token, 'step-operator')
  const checked = await checkLinkCode(world.services, token, 'step-operator', await mailedCode(world))
  if (!checked.ok) throw new Error(checked.code)
  const open = () => openLinkWithPass(world.services, token, 'step-operator', checked.value.pass)
  expect((await open()).ok).toBe(true)
  world.at('2026-11-23T09:00:01Z')
  expect(codeOf(await open())).toBe('code-expired')
})

it('does not let the pass of one link open another', async () => {
  const world = await aTerritory()
  const [one, other] = [await anOperatorLink(world), await anOperatorLink(world)]
  await sendLinkCode(world.services, one.token, 'step-operator')
  const checked = await checkLinkCode(world.services, one.token, 'step-operator', await mailedCode(world))
  const pass = checked.ok ? checked.value.pass : ''
  expect(codeOf(await openLinkWithPass(world.services, other.token, 'step-operator', pass))).toBe(
    'code-expired',
  )
})

it('accepts a code once, for ten minutes', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world)
  const check = async () =>
    codeOf(await checkLinkCode(world.services, token, 'step-operator', await mailedCode(world)))
  await sendLinkCode(world.services, token, 'step-operator')
  expect([await check(), await check()]).toEqual([undefined, 'code-expired'])
  await sendLinkCode(world.services, token, 'step-operator')
  world.at('2026-11-23T08:10:00Z')
  expect(await check()).toBe('code-expired')
})

it('stops after five wrong codes, even when the sixth is right', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world)
  await sendLinkCode(world.services, token, 'step-operator')
  const code = await mailedCode(world)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries += 1)
    expect(codeOf(await checkLinkCode(world.services, token, 'step-operator', wrong))).toBe('code-wrong')
  expect(codeOf(await checkLinkCode(world.services, token, 'step-operator', code))).toBe('code-used-up')
})

it('sends five codes an hour at most', async () => {
  const world = await aTerritory()
  const { token } = await anOperatorLink(world)
  for (let sent = 0; sent < 5; sent += 1)
    expect((await sendLinkCode(world.services, token, 'step-operator')).ok).toBe(true)
  expect(codeOf(await sendLinkCode(world.services, token, 'step-operator'))).toBe('too-many-codes')
})
