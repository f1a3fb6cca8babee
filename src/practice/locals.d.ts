declare namespace App {
  interface Locals {
    /** What the screens of the practice portal are drawn with; set on its pages, which alone draw any. */
    portal: import('./context.ts').ScreenContext
  }
}
