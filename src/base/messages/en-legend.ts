import type { MessageTable } from './message.js';

/** The legend and its key. Keys begin with `legend.`. */
export const enLegend = {
  'legend.kinds': 'Kinds of events: press to show or hide',
  'legend.signs': 'What the signs mean',
  'legend.shapes': 'What the shapes of actors mean',
  'legend.sign.point': 'within that time',
  'legend.sign.span': 'lasted',
  'legend.sign.hatched': 'date uncertain',
  'legend.sign.doubted': 'claimed or disputed',
  'legend.sign.arrow': 'goes on, or no bound is known',
  'legend.sign.rival': 'another account of the date',
  'legend.sign.order': 'order not known',
} as const satisfies MessageTable;
