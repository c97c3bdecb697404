import type { Points } from './force.js';

/**
 * The same points on a circle, in the order in which they stand around their middle, so that neighbours stay
 * neighbours; evenly spaced, from the left over the top. Radius so that neighbours are about half a step apart.
 */
export function onCircle({ x, y }: Points): Points {
  const n = x.length;
  const middleX = x.reduce((sum, value) => sum + value / n, 0);
  const middleY = y.reduce((sum, value) => sum + value / n, 0);
  const order = [...x.keys()].sort(
    (a, b) => turnOf(x[a]! - middleX, y[a]! - middleY) - turnOf(x[b]! - middleX, y[b]! - middleY) || a - b,
  );
  const points = { x: new Float64Array(n), y: new Float64Array(n) };
  const radius = Math.max(n / 12, n > 1 ? 0.5 : 0);
  order.forEach((node, place) => {
    const [cosine, sine] = pointAt(place / n);
    points.x[node] = -cosine * radius;
    points.y[node] = -sine * radius;
  });
  return points;
}

/** Grows from 0 to 4 with the angle of a direction, counted from the left over the top. */
export function turnOf(dx: number, dy: number): number {
  const length = Math.abs(dx) + Math.abs(dy);
  if (length === 0) return 0;
  const across = -dx / length;
  return dy <= 0 ? 1 - across : 3 + across;
}

/** Cosine and sine of a share of the full turn, by their series: those of the engines differ in the last bit. */
export function pointAt(share: number): readonly [cosine: number, sine: number] {
  const quarter = Math.floor(share * 4);
  const angle = (share * 4 - quarter) * (Math.PI / 2);
  let [cosine, sine, term] = [0, 0, 1];
  for (let k = 0; k < 24; k += 2) {
    cosine += k % 4 === 0 ? term : -term;
    term = (term * angle) / (k + 1);
    sine += k % 4 === 0 ? term : -term;
    term = (term * angle) / (k + 2);
  }
  if (quarter === 0) return [cosine, sine];
  if (quarter === 1) return [-sine, cosine];
  return quarter === 2 ? [-cosine, -sine] : [sine, -cosine];
}
