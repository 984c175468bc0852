export const demoDomain = 'demo.example'

/** `projectManager` → `projectmanager@demo.example`. No mail leaves for `.example` (RFC 2606). */
export const demoEmail = (code: string): string => `${code.toLowerCase()}@${demoDomain}`
