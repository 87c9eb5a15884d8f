import { type IRange, Rectangle } from '@univerjs/core';

const subtractAll = Rectangle.subtractMulti.bind(Rectangle);

/**
 * Has Univer take areas from others only where they share a cell. By itself (0.25.1) it cuts up and joins again all
 * areas of all rules of a sheet at each rule that is added.
 */
export function subtractShared(): void {
  Rectangle.subtractMulti = (areas: IRange[], holes: IRange[]): IRange[] => {
    const shared = holes.filter((hole) => areas.some((area) => Rectangle.intersects(area, hole)));
    return shared.length === 0 ? areas : subtractAll(areas, shared);
  };
}
