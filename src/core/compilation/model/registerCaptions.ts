import { ChoiceTable } from '../../catalogue/ChoiceTable';

/**
 * Captions of an office's register of incoming documents (sổ đăng ký văn bản đến; Nghị định 30/2020/NĐ-CP, Phụ lục IV),
 * as it has them and as people write them.
 */
export const REGISTER_CAPTIONS = new ChoiceTable({
  code: { vi: 'Mã đơn vị', en: 'Unit code', also: ['mã'] },
  sender: {
    vi: 'Tác giả',
    en: 'Sender',
    also: ['đơn vị', 'tên đơn vị', 'cơ quan ban hành', 'cơ quan gửi', 'nơi gửi', 'đơn vị gửi', 'unit', 'unit name'],
  },
  number: {
    vi: 'Số, ký hiệu',
    en: 'Number',
    also: ['số/ký hiệu', 'số và ký hiệu', 'số ký hiệu', 'số, ký hiệu văn bản', 'số hiệu', 'số văn bản'],
  },
  date: { vi: 'Ngày tháng', en: 'Dated', also: ['ngày văn bản', 'ngày, tháng', 'ngày tháng văn bản', 'ngày ban hành'] },
  receivedOn: { vi: 'Ngày đến', en: 'Received on', also: ['ngày nhận', 'ngày tiếp nhận'] },
  subject: {
    vi: 'Tên loại và trích yếu nội dung',
    en: 'Subject',
    also: ['trích yếu', 'nội dung', 'trích yếu nội dung', 'loại văn bản', 'tên loại', 'loại', 'kind'],
  },
});
