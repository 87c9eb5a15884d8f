import { rgb } from '../read/rgb';

/** Red, green and blue of a record, a byte each, as `RRGGBB`. */
export const rgbAt = (record: DataView, at: number): string => rgb([0, 1, 2].map((part) => record.getUint8(at + part)));
