/** The English catalogues, fetched only by who reads English: one small file per feature. */
const catalogues = import.meta.glob<{ messages: Record<string, string> }>([
  '../../features/*/web/messages.en.ts',
  '../../platform/web/i18n/messages.en.ts',
  './messages.en.ts',
  './messages.sources.en.ts',
  './messages.toolbox-sources.en.ts',
])

export const loadEnglish = async (): Promise<Readonly<Record<string, string>>> => {
  const loaded = await Promise.all(Object.values(catalogues).map((load) => load()))
  return Object.assign({}, ...loaded.map((catalogue) => catalogue.messages))
}
