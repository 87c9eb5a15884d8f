import { areaOf } from '../../../src/core/catalogue/areaOf';
import { PLAN } from '../../support/madeUp';

test.each([
  ['Ủy ban nhân dân thành phố Hải Phòng', 'city'],
  ['UBND TP Huế', 'city'],
  ['Ủy ban nhân dân tỉnh Lâm Sơn', 'province'],
  ['HĐND huyện Hồ Bắc', 'district'],
  ['Ủy ban nhân dân xã Bản Nà, tỉnh Lâm Sơn', 'commune'],
  ['UBND phường Trung Tâm, thành phố Lâm Sơn', 'ward'],
  ['Ủy ban nhân dân đặc khu Đảo Xa', 'specialZone'],
  ['Bộ Y tế', 'locality'],
] as const)('a plan of “%s” is one of a %s', (issuer, area) => {
  expect(areaOf({ plan: { ...PLAN.plan, issuer } })).toBe(area);
});
