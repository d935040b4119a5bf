import { Yuan, type Wan } from "../money";

/** Whether a printed value is the floor or the ceiling of an exact amount in 0.01 万元: less than 0.01 away from it. */
export function isNeighbour(wan: Wan, exact: Yuan): boolean {
  return Yuan.ofWan(wan).minus(exact).absolute().compare(hundredth) < 0;
}

/** 0.01 万元. */
const hundredth = Yuan.of("100.00");
