import type { CityFigureFrom } from '../../catalogue/Catalogue';
import { ChoiceTable } from '../../catalogue/ChoiceTable';

/** Whose figure counts as the city's, on *Thiết lập*. */
export const CITY_SOURCES = new ChoiceTable<CityFigureFrom>({
  leadElseUnits: {
    vi: 'Cơ quan chủ trì, chưa có thì các đơn vị',
    en: 'Lead body, else units',
    also: ['chủ trì, chưa có thì các đơn vị', 'chủ trì trước'],
  },
  units: { vi: 'Các đơn vị', en: 'Units', also: ['đơn vị', 'số của các đơn vị'] },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead body', also: ['chủ trì', 'số của cơ quan chủ trì'] },
});
