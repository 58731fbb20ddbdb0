/** A length on the page in PostScript points, 72 to the inch. The only place where millimetres end. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
