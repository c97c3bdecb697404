import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes a row of buttons one Tab stop: arrow keys, Home and End walk from button to button. */
export class Roving implements ReactiveController {
  #row: () => Element | null | undefined;
  #current = 0;

  constructor(host: ReactiveControllerHost, row: () => Element | null | undefined) {
    this.#row = row;
    host.addController(this);
  }

  hostUpdated() {
    this.#apply();
  }

  /** For `@keydown` of the row. */
  onKeydown = (event: KeyboardEvent) => {
    const buttons = this.#buttons();
    const at = buttons.indexOf(event.target as HTMLElement);
    const row = this.#row();
    if (at < 0 || !row) return;
    const forward = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = {
      ArrowUp: -1,
      ArrowDown: 1,
      ArrowLeft: forward === 'ArrowLeft' ? 1 : -1,
      ArrowRight: forward === 'ArrowLeft' ? -1 : 1,
    };
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : event.key in step
            ? at + step[event.key as keyof typeof step]
            : at;
    if (to === at && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    this.#current = (to + buttons.length) % buttons.length;
    this.#apply();
    buttons[this.#current]?.focus();
  };

  /** For `@focusin` of the row: where a click put the focus is where Tab returns to. */
  onFocusin = (event: FocusEvent) => {
    const at = this.#buttons().indexOf(event.target as HTMLElement);
    if (at < 0) return;
    this.#current = at;
    this.#apply();
  };

  #buttons(): HTMLElement[] {
    return [...(this.#row()?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
  }

  #apply() {
    const buttons = this.#buttons();
    const current = Math.min(this.#current, buttons.length - 1);
    buttons.forEach((button, i) => {
      button.tabIndex = i === current ? 0 : -1;
    });
  }
}
