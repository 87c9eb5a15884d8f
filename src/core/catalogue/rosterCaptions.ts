import { ChoiceTable } from './ChoiceTable';

/** Captions of a list of units, as our own sheets write them and as people do. */
export const ROSTER_CAPTIONS = new ChoiceTable({
  code: { vi: 'Mã đơn vị', en: 'Unit code', also: ['mã', 'mã số', 'mã số đơn vị'] },
  name: { vi: 'Tên đơn vị', en: 'Unit name', also: ['tên', 'đơn vị', 'đơn vị báo cáo', 'unit'] },
  kind: { vi: 'Loại đơn vị', en: 'Unit kind', also: ['loại', 'loại hình', 'type'] },
  cluster: {
    vi: 'Cụm/khối thi đua',
    en: 'Cluster',
    also: ['cụm', 'khối', 'cụm, khối', 'cụm/khối', 'cụm, khối thi đua', 'cụm thi đua', 'khối thi đua'],
  },
  email: { vi: 'Thư điện tử', en: 'E-mail', also: ['địa chỉ thư điện tử', 'hộp thư'] },
  confirmed: { vi: 'Đã xác nhận', en: 'Confirmed', also: ['xác nhận'] },
  officialName: { vi: 'Tên trong văn bản', en: 'Name in documents', also: ['tên cơ quan', 'official name'] },
});
