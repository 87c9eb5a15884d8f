export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * The letters at U+00A1 to U+00FE under TCVN3 fonts (TCVN 5712:1993, its VN3 subset, as glibc's iconv has it); a dot
 * where it has none. Capitals with a tone are the same codes in other fonts (`.VnTimeH`), so their case is lost.
 */
const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const TCVN3_START = 0xa1;

/** VNI writes a mark as a letter of its own behind the vowel. */
const VNI_MARKS = new Map([
  ['ù', '\u0301'], ['ø', '\u0300'], ['û', '\u0309'], ['õ', '\u0303'], ['ï', '\u0323'], ['â', '\u0302'],
  ['á', '\u0302\u0301'], ['à', '\u0302\u0300'], ['å', '\u0302\u0309'], ['ã', '\u0302\u0303'], ['ä', '\u0302\u0323'],
  ['ê', '\u0306'], ['é', '\u0306\u0301'], ['è', '\u0306\u0300'], ['ú', '\u0306\u0309'], ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]); // prettier-ignore
const VNI_LETTERS = new Map([['ñ', 'đ'], ['ô', 'ơ'], ['ö', 'ư'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['î', 'ỵ']]); // prettier-ignore
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi;
const VNI_SINGLE = /[ñôöæóòî]/gi;

/** Vietnamese text of before Unicode as NFC text; what the encoding doesn't have stays as it is. */
export function decodeLegacyText(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') {
    return text.replace(/[\u00a1-\u00fe]/g, (sign) => {
      const letter = TCVN3.charAt(sign.charCodeAt(0) - TCVN3_START);
      return letter === '.' || letter === '' ? sign : letter;
    });
  }
  const letter = (sign: string): string => inCaseOf(sign, VNI_LETTERS.get(sign.toLowerCase()) ?? sign);
  // Each vowel with its mark is one token, so that no letter is decoded twice.
  const token = new RegExp(`${VNI_PAIR.source}|${VNI_SINGLE.source}`, 'gi');
  return text
    .replace(token, (all: string, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? letter(all)
        : letter(vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? mark),
    )
    .normalize('NFC');
}

const inCaseOf = (sign: string, letter: string): string =>
  sign === sign.toLowerCase() ? letter : letter.toUpperCase();
