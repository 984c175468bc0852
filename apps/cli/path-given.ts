import { resolve } from 'node:path'

/** A path of the command line is that of the folder in which it was typed: the launcher has moved since. */
export const pathGiven = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path)
