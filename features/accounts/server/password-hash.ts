import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for argon2id, the library's own algorithm: 19 MiB, 2 passes, 1 lane. Off the event loop, some 60 ms. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same text typed on another keyboard may be composed otherwise: both are read as one. */
const typed = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(typed(password), strength)

export const verifyPassword = (given: { hash: string; password: string }): Promise<boolean> =>
  verify(given.hash, typed(given.password))
