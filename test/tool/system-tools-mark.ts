/**
 * Stands between a skipped suite's title and the reason. In a file of its own, since the reporter runs in vitest's main
 * process, where `describe` cannot be imported.
 */
export const skipMark = " – verktyg saknas: ";
