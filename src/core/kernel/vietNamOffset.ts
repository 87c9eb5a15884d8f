/** Milliseconds before UTC: Viet Nam keeps UTC+7 all year. */
export const VIET_NAM_OFFSET = 7 * 3_600_000;
