/** How far from the plan's year a year may be for a slip of the finger to have meant it. */
const reach = 10;

/** Whether a number is no year itself, but one digit away from a year near the plan's. */
export function isMistypedYear(digits: string, planned: number): boolean {
  return !/^(?:1[5-9]|20|21)\d\d$/.test(digits) && nearYears(digits, planned).length > 0;
}

/** The years near the plan's that a number may have been meant for, the nearest first. */
export function nearYears(digits: string, planned: number): readonly number[] {
  const offsets = Array.from({ length: reach + 1 }, (_, offset) => offset);
  const years = offsets.flatMap((offset) => (offset === 0 ? [planned] : [planned - offset, planned + offset]));
  return years.filter((year) => isOneSlip(digits, String(year)));
}

/** One digit wrong, one missing, one too many, or two that have changed places. */
function isOneSlip(digits: string, year: string): boolean {
  if (digits.length === year.length) return isOneWrong(digits, year);
  const [short, long] = digits.length < year.length ? [digits, year] : [year, digits];
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

function isOneWrong(digits: string, year: string): boolean {
  const differing = [...digits].flatMap((digit, index) => (digit === year[index] ? [] : [index]));
  const [first, second, ...more] = differing;
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return true;
  return second === first + 1 && digits[first] === year[second] && digits[second] === year[first];
}
