const pointsPerMm = 72 / 25.4;

/** @param {number} millimetres */
export function points(millimetres) {
  return millimetres * pointsPerMm;
}

/** The theme's margins in points. */
export function marginsOf({ page }) {
  return {
    left: points(page.marginLeftMm),
    top: points(page.marginTopMm),
    right: points(page.marginRightMm),
    bottom: points(page.marginBottomMm),
  };
}
