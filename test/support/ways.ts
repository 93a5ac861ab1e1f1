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
