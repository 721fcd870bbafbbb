/** How many pixels wide a partner on a rung is: the higher, the larger. 0 is the lowest rung, 1 the highest. */
export const rungSize = (shade: number): number => 8.5 + 3.5 * shade
