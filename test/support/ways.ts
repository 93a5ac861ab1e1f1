/** The gates of docs/survey.md 1.3: two ways through the plan, four through the backups, six through the VPN devices. */
const plans = [{ Q6: 'no' }, { Q6: 'yes' }]
const backups = [{ Q7: 'no' }, { Q7: 'yes', Q8: '3' }, { Q7: 'yes', Q8: '1' }, { Q7: 'yes', Q8: '2' }]
const devices = [
  { Q14: 'none' },
  { Q14: 'yes', Q15: 'fortinet_only', Q16: 'not_affected' },
  { Q14: 'no', Q15: 'fortinet_only', Q16: 'affected' },
  { Q14: 'yes', Q15: 'both', Q16: 'requested' },
  { Q14: 'yes', Q15: 'both', Q16: 'affected' },
  { Q14: 'no', Q15: 'other_only' },
]

/** Answers to the gates of mhlw-2023 that lead down each of its 48 routes. */
export const ways: Record<string, string>[] = plans.flatMap((plan) =>
  backups.flatMap((backup) => devices.map((vpn) => ({ ...plan, ...backup, ...vpn }))),
)

/** How many of the 48 routes have so many questions (docs/survey.md 1.3). */
export const routesOfLength: Readonly<Record<number, number>> = {
  11: 1,
  12: 2,
  13: 1,
  14: 1,
  15: 5,
  16: 6,
  17: 4,
  18: 5,
  19: 6,
  20: 4,
  21: 4,
  22: 4,
  23: 2,
  24: 2,
  25: 1,
}

/** On how many of them each question is asked. */
export const routesAsking: Readonly<Record<string, number>> = {
  Q1: 48,
  Q2: 48,
  Q3: 48,
  Q4: 48,
  Q5: 48,
  Q6: 48,
  'Q6-1': 24,
  Q7: 48,
  Q8: 36,
  Q9: 12,
  'Q9-1': 12,
  Q10: 24,
  'Q10-1': 24,
  'Q10-2': 24,
  Q11: 48,
  Q12: 48,
  Q13: 48,
  Q14: 48,
  Q15: 40,
  Q16: 32,
  'Q16-1': 16,
  'Q16-2': 32,
  Q17: 24,
  'Q17-1': 24,
  'Q17-2': 24,
}
