import { expect, type Locator, type Page } from 'playwright/test'

/** Answers a question where it is first asked, by pressing the words, as a reader does; the answer is then chosen. */
export async function say(within: Page | Locator, question: string, answer: string): Promise<void> {
  const asked = within.getByRole('group', { name: question }).first()
  await asked.getByText(answer, { exact: true }).click()
  await expect(asked.getByRole('radio', { name: answer, exact: true })).toBeChecked()
}
