import type { Membership } from '../api/me.ts'

/** A right that opens a page or a line of the rail; with several, one of them is enough. */
export type Opening = string | readonly string[]

/** Whether a seat may open what asks for `right`; without a right, every seat of the territory may. */
export const mayOpen = (rights: Membership['rights'], right: Opening | undefined): boolean =>
  right === undefined || [right].flat().some((one) => one in rights)
