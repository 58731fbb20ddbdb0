/**
 * Word's units, made here and nowhere else. Input is the theme's mm and pt.
 * Sources: ISO 29500-1 17.18.104 (twips), 17.18.42 (half-points), 17.18.23 (eighths of a point).
 */

const TWIPS_PER_MM = 1440 / 25.4;
const MM_PER_PT = 25.4 / 72;

/** Twentieths of a point, for lengths on the page. */
export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** For type sizes. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** For borders. */
export function eighthPoints(pt: number): number {
  return Math.round(pt * 8);
}

/** At 96 to the inch, as the `docx` package wants pictures. */
export function pixels(mm: number): number {
  return Math.round((mm / 25.4) * 96);
}

export function millimetresOfPoints(pt: number): number {
  return pt * MM_PER_PT;
}

/** `#1a1a1a` → `1A1A1A`. */
export function hexColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/**
 * Whole column widths in twips that add up to `total` exactly: each share is rounded so that the column's right edge is
 * off by less than one twip.
 */
export function columnTwips(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((left, width) => left + width, 0);
  let passed = 0;
  let edge = 0;
  return shares.map((share) => {
    passed += share;
    const nextEdge = Math.round((passed / sum) * total);
    const width = nextEdge - edge;
    edge = nextEdge;
    return width;
  });
}
