import type { Locator, Page } from 'playwright'
import type { FlowName } from './flow-names.ts'

/** What a view of a capture script has in hand. Every function waits for what it needs and fails by name. */
export interface CaptureContext {
  /** Playwright's own page, for whatever the rest does not do. */
  page: Page
  /** The screen of the view's device, already narrowed to what is shown now. */
  screen: Locator
  /** The words of a label on these screens. */
  label(id: string): string
  /** Presses the one control that shows a label. `id` is of the label table, or the words themselves. */
  click(id: string): Promise<void>
  /** Types a value into the one field that a label names. */
  fill(id: string, value: string): Promise<void>
  /** Chooses the option that shows `option` in the select that a label names. */
  select(id: string, option: string): Promise<void>
}

/** Something that must not be in a picture. */
export interface Redaction {
  /** A CSS selector; it must match, in every frame and shadow root together, exactly `count` elements. */
  selector: string
  /** 1 unless it says so. */
  count?: number
  /** Why: it stands in the picture's data. */
  reason: string
}

/** A picture that a person supplies instead of a capture. */
export interface Supplied {
  /** A file beside the capture script. */
  file: string
  /** ISO date on which somebody last compared it with the real screen. */
  checked: string
  /** Picture pixels for one CSS pixel; 2 unless it says so. */
  scale?: number
  /** Per label as the screen shows it: x, y, width, height in CSS pixels from the picture's top left corner. */
  boxes: Record<string, readonly [number, number, number, number]>
}

/** How to bring a view's screen up, from where the view before it left the browser. */
export interface CaptureView {
  /**
   * The screens of the practice portal that a reader meets in this view's step: practice links back to it, and a
   * check sees that every screen has such a step. `request/not-yours` is the screen in the story that says so.
   */
  screen?: string | readonly string[]
  /** The actions that lead from the view before to this one. None: the screen is there already. */
  go?: (context: CaptureContext) => Promise<void>
  /** The part of the screen that matters; the device's screen unless it says so. */
  crop?: (context: CaptureContext) => Locator
  /** The element of a label that the screen shows in two places or only as a shape, by label id or words. */
  find?: Record<string, (context: CaptureContext) => Locator>
  redact?: readonly Redaction[]
  supplied?: Supplied
}

/** Where a capture script takes place: screens of the practice portal, or any web app. */
export type Target =
  | { practice: FlowName }
  | {
      /** The address the capture script starts at. */
      address: string
      /** Other hosts that it may speak to, besides the address's own. */
      hosts?: readonly string[]
      /** A saved sign-in state (Playwright's `storageState` file), relative to the brand home. */
      state?: string
    }

/** A capture script: it brings a browser to every view of a guide. */
export interface CaptureScript {
  target: Target
  /** By view key, in the guide's order. */
  views: Record<string, CaptureView>
}

/**
 * What a mistake found by a script's helpers says instead of the script's file: only who runs the script knows that.
 */
export const inCaptureScript = 'capture.ts'
