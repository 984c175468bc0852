import type { World } from '#apps/testing/world.ts'
import { routes } from '../contract.ts'
import { codeAt, stepAt } from '../server/factor/totp.ts'
import { aBrowser, givePassword, goodPassword, type TestBrowser } from './account-builders.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The bytes behind a key as the enrolment page writes it. */
const bytesOfKey = (written: string): Buffer => {
  const bits = [...written.replace(/\s/g, '')]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** What an authenticator shows at an instant, `away` steps of 30 seconds before or after it. */
export const codeOf = (key: string, now: Date, away = 0): string =>
  codeAt(bytesOfKey(key), stepAt(now) + away)

export const signInWith = (browser: TestBrowser, email: string, password = goodPassword, remember = false) =>
  browser.call(routes.signIn, { body: { email, password, remember } })

/** Links an authenticator to the account whose session waits in the browser; gives its key and the recovery codes. */
export const enrol = async (world: World, browser: TestBrowser) => {
  const started = await browser.call(routes.startEnrolment, { body: {} })
  const key: string = started.body.key
  const confirmed = await browser.call(routes.confirmEnrolment, {
    body: { code: codeOf(key, world.services.clock.now()), trustBrowser: false },
  })
  return { key, recoveryCodes: confirmed.body.recoveryCodes as readonly string[] }
}

/** Somebody who signed in for the first time and enrolled. */
export const anEnrolled = async (world: World, role = 'referent') => {
  const email = await givePassword(world, role)
  const browser = aBrowser(world, world.slug)
  await signInWith(browser, email)
  return { email, browser, ...(await enrol(world, browser)) }
}
