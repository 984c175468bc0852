import { useLayoutEffect } from 'react'
import { territoryTheme } from '#features/territory/web/public.ts'
import type { Membership } from '#platform/web/api/me.ts'

/** The pages of a territory wear its two colours, by day and by night; the others keep those of the product. */
export const useTerritoryColors = ({ colorBand, colorAction }: Membership): void => {
  useLayoutEffect(() => {
    const { light, dark } = territoryTheme({ colorBand, colorAction })
    const { style } = document.documentElement
    const names = Object.keys(light) as (keyof typeof light)[]
    for (const name of names) style.setProperty(`--${name}`, `light-dark(${light[name]}, ${dark[name]})`)
    return () => {
      for (const name of names) style.removeProperty(`--${name}`)
    }
  }, [colorBand, colorAction])
}
