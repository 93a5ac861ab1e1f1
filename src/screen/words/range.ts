/** "6〜20", or "6" where both ends are the same. */
export function range(least: number, most: number, dash: string): string {
  return least === most ? `${least}` : `${least}${dash}${most}`
}
