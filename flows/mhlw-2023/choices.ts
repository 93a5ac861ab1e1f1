/** The two answers of most questions (survey.md S1). A question adds the phrases that mean them over its own words. */
export const yes = {
  value: 'yes',
  label: { ja: 'はい', en: 'Yes' },
  official: { ja: 'はい', en: 'Yes' },
}

export const no = {
  value: 'no',
  label: { ja: 'いいえ', en: 'No' },
  official: { ja: 'いいえ', en: 'No' },
}
