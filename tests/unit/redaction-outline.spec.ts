import { expect, test } from 'playwright/test'
import { withoutValues } from '../../src/redaction/aria-snapshot.ts'

// The outline is kept beside the picture: it must not say what the picture does not show.

test('an outline keeps roles, names and states, and no address and nothing typed', () => {
  const outline = `- heading "Sign in: step 1" [level=1]
- textbox "Password": hunter2
- 'textbox "Code: six digits"': 48213
- textbox "Search":
  - /placeholder: Type here
  - text: payroll
- searchbox: salaries
- combobox "Country":
  - option "United States" [selected]
- checkbox "Remember me" [checked]
- paragraph:
  - text: We wrote to you.
  - link "Open it":
    - /url: /invite/9f8a7b6c
- link "Help":
  - /url: "#help"
  - img "A question mark"
- button "Next"`
  expect(withoutValues(outline)).toBe(`- heading "Sign in: step 1" [level=1]
- textbox "Password"
- 'textbox "Code: six digits"'
- textbox "Search":
  - /placeholder: Type here
- searchbox
- combobox "Country":
  - option "United States" [selected]
- checkbox "Remember me" [checked]
- paragraph:
  - text: We wrote to you.
  - link "Open it"
- link "Help":
  - img "A question mark"
- button "Next"`)
})
