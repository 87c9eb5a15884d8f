/** Words by which a class or a state stands in the place of a number. */
const GRADE =
  /^(?:(?:không\s+)?đạt|x|có|hoàn thành|tốt|khá|trung bình|xuất sắc|duy trì|giữ vững|giữ nguyên|ổn định)(?!\p{L})/iu;

/** Whether a class or a state stands in the place of a number. */
export const isGrade = (value: string): boolean => GRADE.test(value);
