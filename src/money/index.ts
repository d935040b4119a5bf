// Exact yuan and shown wan: adding is exact, rounding happens once (四舍五入, ties away from zero).
// No tolerance stands anywhere; a printed gap is measured by `shownGap` against `roundingBound`.
export { largestRemainder } from "./apportion";
export { percentOf } from "./percent";
export { RunningSum } from "./runningSum";
export { roundingBound, shownGap } from "./shownGap";
export { Wan } from "./wan";
export { Yuan } from "./yuan";
