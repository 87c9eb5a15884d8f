/** How firm a figure is, as the unit says: ước tính, sơ bộ, chính thức. */
export type DataStatus = 'estimated' | 'preliminary' | 'official';
