import { compileAtOnce } from '../../src/site/build/compileAtOnce';

test('each module of a bundle is a function in parentheses, whatever stands in it', () => {
  expect(compileAtOnce('(()=>{var e={12(e,t,r){let a={3(){}};t.a=a},7(e){e.b=1}};e[7]({})})();')).toBe(
    '(()=>{var e={12:(function(e,t,r){let a={3(){}};t.a=a}),7:(function(e){e.b=1})};e[7]({})})();',
  );
});

test('in a chunk that comes later too; what is no module stays as it is', () => {
  expect(compileAtOnce('(self.chunks||=[]).push([[28],{5(e){}},e=>e({run(){}})]);')).toBe(
    '(self.chunks||=[]).push([[28],{5:(function(e){})},e=>e({run(){}})]);',
  );
});
