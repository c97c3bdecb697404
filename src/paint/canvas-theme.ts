/** What a canvas needs of the style sheet, and when it changes: a canvas keeps the old theme until it is told. */
import { cssPalette, type Palette } from './inks.js';

export interface CanvasTheme {
  readonly palette: Palette;
  /** The font family that the style sheet gives the canvas. */
  readonly family: string;
  /** Forgets what was read, since the colours may have changed with the story. */
  forget(): void;
  dispose(): void;
}

/** Colours that are watched: when one of them changes, the theme has. */
const watched = { color: 'var(--_text)', 'background-color': 'var(--_ground)', 'outline-color': 'var(--_kind-0)' };

/**
 * Reads colours through an element beside the canvas, where custom properties, `light-dark()`, `color-mix()` and
 * forced colours are resolved. `changed` is called when the theme changed, by whatever cause: a transition of the
 * watched colours tells.
 */
export function canvasTheme(canvas: HTMLCanvasElement, changed: () => void): CanvasTheme {
  const probe = hidden(canvas);
  const { style } = probe;
  for (const [name, value] of Object.entries(watched)) style.setProperty(name, value);
  style.setProperty('transition', 'color 1ms, background-color 1ms, outline-color 1ms');
  let colors = new Map<string, string>();
  let family: string | undefined;
  const forget = () => {
    colors = new Map();
    family = undefined;
  };
  const onChange = () => {
    forget();
    changed();
  };
  probe.addEventListener('transitionend', onChange);
  const forced = matchMedia('(forced-colors: active)');
  forced.addEventListener('change', onChange);

  const resolved = (css: string) => {
    let color = colors.get(css);
    if (color === undefined) {
      // None of those that are watched.
      style.setProperty('border-top-color', css);
      color = getComputedStyle(probe).borderTopColor;
      colors.set(css, color);
    }
    return color;
  };
  return {
    palette: {
      ink: (ink) => resolved(cssPalette.ink(ink)),
      kind: (kind) => resolved(cssPalette.kind(kind)),
      tint: (kind) => resolved(cssPalette.tint(kind)),
    },
    get family() {
      family ??= getComputedStyle(canvas).fontFamily;
      return family;
    },
    forget,
    dispose() {
      forced.removeEventListener('change', onChange);
      probe.remove();
    },
  };
}

/** An element that is styled but takes no room and is read by nobody. */
function hidden(canvas: HTMLCanvasElement): HTMLElement {
  const element = canvas.ownerDocument.createElement('span');
  element.className = 'hidden';
  element.setAttribute('aria-hidden', 'true');
  element.style.setProperty('forced-color-adjust', 'none');
  canvas.after(element);
  return element;
}
