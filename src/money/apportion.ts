import { Wan } from "./wan";
import { Yuan } from "./yuan";

/**
 * Parts in 万元 that add to the printed total (最大余额法): each part goes to its floor or ceiling of 0.01, and the
 * ceilings go to the largest remainders, earlier parts first. Null when the total cannot be reached that way.
 */
export function largestRemainder(parts: readonly Yuan[], total: Wan): readonly Wan[] | null {
  const floors = parts.map(floorHundredths);
  let missing = total.hundredths() - floors.reduce((sum, part) => sum + part.floor, 0n);
  if (missing < 0n || missing > BigInt(floors.filter((part) => !part.remainder.isZero()).length)) return null;
  const order = floors.map((part, index) => ({ ...part, index }));
  order.sort((left, right) => right.remainder.compare(left.remainder) || left.index - right.index);
  const shown = floors.map((part) => part.floor);
  for (const part of order) {
    if (missing === 0n) break;
    shown[part.index] = part.floor + 1n;
    missing -= 1n;
  }
  return shown.map((units) => Wan.ofHundredths(units));
}

/** The amount cut down to hundredths of 万元 (towards minus infinity) and what is left over, in yuan. */
function floorHundredths(amount: Yuan): { floor: bigint; remainder: Yuan } {
  let floor = amount.toWan().hundredths();
  let remainder = amount.minus(Yuan.ofWan(Wan.ofHundredths(floor)));
  if (remainder.isNegative()) {
    floor -= 1n;
    remainder = amount.minus(Yuan.ofWan(Wan.ofHundredths(floor)));
  }
  return { floor, remainder };
}
