/** Where to go after sign-in: a path of this site only, so that a crafted link leads nowhere else. */
export const localPath = (asked: string | undefined): string =>
  // A browser drops tabs and line ends from an address: `/<tab>/elsewhere` would become `//elsewhere`.
  asked !== undefined && /^\/(?![/\\])/.test(asked) && !/[\p{Cc}\s\\]/u.test(asked) ? asked : '/'
