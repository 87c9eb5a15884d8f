import { rgb } from './rgb';

/** A colour mixed with white (above 0) or black (below 0); the standard does it in another colour space, with like results. */
export function tinted(color: string, tint: number): string {
  const mixed = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(tint > 0 ? part + (255 - part) * Math.min(tint, 1) : part * (1 + Math.max(tint, -1)));
  });
  return rgb(mixed);
}
