/**
 * Labels, weights and predictions beyond this are taken for mistakes: the variance of a squared error is made of fourth
 * powers, and float64 ends at 1e308.
 */
export const LARGEST_NUMBER = 1e50;
