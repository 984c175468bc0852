export const messages: Record<string, string> = {
  'audit.kind.read': 'Reading',
  'audit.kind.search': 'Search',
  'audit.kind.export': 'Export',
  'audit.kind.share': 'Sharing',
  'audit.kind.right': 'Rights',
  'audit.kind.change': 'Change',
}
