import type { WordReportWords } from '../shape/WordReportWords';

/** The Word report in Vietnamese. */
export const wordReport = (area: string): WordReportWords => ({
  number: 'Số: ',
  kind: 'BÁO CÁO',
  subject: (plan, period) => `Kết quả thực hiện các chỉ tiêu theo Kế hoạch số ${plan}, ${period}`,
  placeholders: {
    assessment: 'đánh giá chung; nguyên nhân của chỉ tiêu vượt, chưa đạt; điển hình tiêu biểu',
    proposals: 'nhiệm vụ, giải pháp; kiến nghị, đề xuất khen thưởng',
    signTitle: 'CHỨC VỤ CỦA NGƯỜI KÝ',
    signName: 'Họ và tên',
    receivers: 'nơi nhận khác',
    fieldRemarks: (field) => `nhận xét về lĩnh vực ${field.toLowerCase()}`,
  },
  addressee: (name) => `Kính gửi: ${name}`,
  sameAsAbove: '- Như trên;',
  opening: ({ number, date, issuer, title }, agency, period, asOf) =>
    `Thực hiện Kế hoạch số ${number} ngày ${date} của ${issuer} về ${title.charAt(0).toLowerCase()}${title.slice(1)}, ${agency} báo cáo kết quả ${period} (số lũy kế từ đầu năm, tổng hợp đến ngày ${asOf}) như sau:`,
  sections: {
    sending: 'I. TÌNH HÌNH GỬI KẾ HOẠCH VÀ BÁO CÁO',
    results: 'II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    table: 'III. BẢNG TỔNG HỢP KẾT QUẢ',
    late: 'IV. ĐƠN VỊ GỬI MUỘN, CHƯA GỬI, BIỂU CÒN LỖI',
    reservations: 'V. LƯU Ý VỀ SỐ LIỆU',
    assessment: 'VI. ĐÁNH GIÁ CHUNG',
    proposals: 'VII. NHIỆM VỤ, KIẾN NGHỊ',
  },
  sent: (sent, expected, rate) => `${sent}/${expected} đơn vị đã gửi báo cáo kết quả, đạt ${rate}%.`,
  ownPlans: (sent, expected, rate) => `${sent}/${expected} đơn vị đã gửi kế hoạch của đơn vị, đạt ${rate}%.`,
  plansDeclared: (count) =>
    `Ngoài ra, ${count} đơn vị ghi trong biểu số và ngày của kế hoạch đã ban hành; cơ quan tổng hợp chưa xác nhận.`,
  sentMore: (withErrors, returned, late, missing) =>
    `Trong số đã gửi: ${withErrors} biểu còn lỗi, ${returned} biểu được trả lại, ${late} đơn vị gửi muộn. Chưa gửi: ${missing} đơn vị.`,
  rosterShort: (listed, expected) =>
    `Danh sách đang theo dõi có ${listed} đơn vị, trong khi ${area} có ${expected} đơn vị phải báo cáo.`,
  groupColumns: ['Cụm, khối', 'Phải gửi', 'Đã gửi kế hoạch', 'Đã gửi báo cáo', 'Tỷ lệ (%)', 'Gửi muộn'],
  groupCounts: (all, counts) =>
    `Trong ${all} chỉ tiêu chủ yếu của Kế hoạch: ${counts.met} chỉ tiêu đạt, ${counts.exceeded} chỉ tiêu vượt, ${counts.notMet} chỉ tiêu chưa đạt, ${counts.inProgress} chỉ tiêu đang thực hiện, ${counts.insufficient} chỉ tiêu tạm tính, chưa đủ căn cứ kết luận, ${counts.noData} chỉ tiêu chưa có số liệu.`,
  outcomeCounts: (all, counts) =>
    `Trong ${all} số liệu thành phần: ${counts.exceeded} vượt, ${counts.met} đạt, ${counts.notMet} chưa đạt, ${counts.inProgress} đang thực hiện, ${counts.insufficient} tạm tính, chưa đủ căn cứ kết luận, ${counts.noData} chưa có số liệu.`,
  firmness: {
    estimated: (value) => `ước đạt ${value}`,
    preliminary: (value) => `sơ bộ đạt ${value}`,
    official: (value) => value,
    mixed: (value) => `${value} (gồm số chưa chính thức)`,
    unknown: (value) => `${value} (chưa ghi tình trạng số liệu)`,
  },
  sinceLastYear: (sign, amount, before) =>
    sign === 0
      ? `, bằng cùng kỳ năm trước (${before})`
      : `, ${sign > 0 ? 'tăng' : 'giảm'} ${amount} so với cùng kỳ năm trước (${before})`,
  lastYear: (before) => ` (cùng kỳ năm trước: ${before})`,
  progress: (ofTarget, months) =>
    `; tiến độ: ${ofTarget === null ? '' : `${ofTarget}% mục tiêu năm, `}đã qua ${months}/12 tháng.`,
  figure: (label, value, target) => `${label}: ${value}; mục tiêu ${target}`,
  figureDistance: (distance) => `; so với mục tiêu: ${distance}`,
  figureOutcome: (outcome) => `; kết quả: ${outcome.toLowerCase()}.`,
  noFigure: (label, target) => `${label}: chưa có số liệu (mục tiêu ${target}).`,
  standsIn: ' Tổng hợp từ các đơn vị; cơ quan chủ trì chưa có số.',
  otherSource: {
    lead: (value) => ` Số của cơ quan chủ trì: ${value}.`,
    units: (value) => ` Tổng hợp từ các đơn vị: ${value}.`,
  },
  incomplete: (contributors, expected) => ` Số liệu của ${contributors}/${expected} đơn vị, chưa đủ.`,
  stretchMet: ' Đạt mức phấn đấu.',
  tableColumns: [
    'Mã số',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Mục tiêu',
    'Thực hiện',
    'So với mục tiêu',
    'Kết quả',
    'Số đơn vị',
    'Tình trạng số liệu',
  ],
  changeColumn: 'So với cùng kỳ năm trước',
  emptyUnits: (count, names) => `Gửi biểu trống, chưa được tính là đã báo cáo (${count}): ${names}.`,
  missingUnits: (count, names) => `Chưa gửi báo cáo kết quả (${count}): ${names}.`,
  lateUnits: (count, names) => `Gửi muộn (${count}): ${names}.`,
  faultyUnits: (count, names) => `Biểu còn lỗi hoặc được trả lại (${count}): ${names}.`,
  exemptUnits: (count, names) =>
    `Được miễn báo cáo theo quyết định của cơ quan tổng hợp, không tính vào số đơn vị phải báo cáo (${count}): ${names}.`,
  inAnnex: 'danh sách tại Phụ lục kèm theo',
  annex: {
    title: 'DANH SÁCH ĐƠN VỊ CHƯA GỬI, GỬI MUỘN, BIỂU CÒN LỖI, ĐƯỢC MIỄN',
    attachedTo: { before: '(Kèm theo Báo cáo số ', day: 'ngày ', after: ')' },
    columns: ['STT', 'Đơn vị', 'Tình hình'],
    heading: 'Phụ lục',
  },
  noneLate: 'Mọi đơn vị đã gửi báo cáo đúng hạn, không còn biểu có lỗi.',
  openCases: (count, list) =>
    `${count} số của đơn vị vượt mức cần xem xét, chưa có quyết định, vẫn được dùng khi tổng hợp: ${list}`,
  approved: (approved, sent, agency) => `${agency} đã duyệt ${approved}/${sent} báo cáo đã nhận.`,
  closed: (day, by, code) => `Số liệu đúng như đã chốt ngày ${day} (người quyết định: ${by}; mã ${code}).`,
  revised: (day, by, count, list) =>
    `${count} chỉ tiêu khác số đã chốt ngày ${day} (người quyết định: ${by}): ${list}.`,
  revisedFigure: (id, before, after, causes) => `${id} (đã chốt ${before}, nay ${after}; ${causes})`,
  setAside: (count, list) => `${count} số của đơn vị không được dùng theo quyết định của cơ quan tổng hợp: ${list}`,
  incompleteFigures: (count, ids) => `${count} chỉ tiêu chưa đủ số liệu của các đơn vị phải báo cáo: ${ids}.`,
  imputedFigures: (count, list) =>
    `${count} chỉ tiêu có phần ước cho đơn vị thiếu số, theo yêu cầu của cơ quan tổng hợp: ${list}.`,
  noFigures: (count, ids) => `${count} chỉ tiêu chưa có số liệu: ${ids}.`,
  unofficial: (count, ids) => `${count} chỉ tiêu có số ước tính, sơ bộ hoặc chưa rõ tình trạng: ${ids}.`,
  gaps: (text) => `Số của cơ quan chủ trì và số từ các đơn vị khác nhau: ${text}.`,
  breach: (text) => `Quan hệ giữa các chỉ tiêu chưa khớp: ${text}`,
  usualLeads: 'Cơ quan cung cấp số liệu của từng chỉ tiêu lấy theo thông lệ, Kế hoạch không quy định.',
  noReservations: 'Các chỉ tiêu đều đủ số liệu chính thức và khớp với nhau.',
  receiversTitle: 'Nơi nhận:',
  hint: '(Chữ ký, dấu)',
  archive: '- Lưu: VT.',
});
