/** Where to go after sign-in: a path of this site only, so that a crafted link leads nowhere else. */
export const localPath = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])/.test(asked) ? asked : '/'
