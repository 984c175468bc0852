import { lazy } from 'react'

const texts = () => import('./notice-texts.tsx')

/** The notices given in this territory, and those that ship: whole texts, out of the first page. */
export const NoticesInForce = lazy(async () => ({ default: (await texts()).NoticesInForce }))
export const ShippedNotices = lazy(async () => ({ default: (await texts()).ShippedNotices }))
