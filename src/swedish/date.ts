/** The names of the months, January first, as they stand in a date: without a capital. */
export const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/**
 * `2026-01-07` as “7 januari 2026”, with a no-break space between day and month.
 * Throws RangeError on what is no date, such as `2026-02-30`: the data has been checked before it comes here.
 */
export function longDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined || !existsInCalendar(isoDate)) {
    throw new RangeError(`Not a date in the form YYYY-MM-DD: ${isoDate}`);
  }
  return `${Number(day)}\u00a0${name} ${year}`;
}

/** `Date` moves 30 February on to March, so a date that exists is one that comes back unchanged. */
function existsInCalendar(isoDate: string): boolean {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate);
}
