// Opens a workbook and saves it with Excelize; with a third argument without the results of formulas.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init } from 'excelize-wasm';

const [, , file, out, withoutResults] = process.argv;
const { OpenReader } = await init(fileURLToPath(import.meta.resolve('excelize-wasm/excelize.wasm.gz')));
const book = OpenReader(new Uint8Array(readFileSync(file)));
if (withoutResults !== undefined) book.UpdateLinkedValue();
writeFileSync(out, book.WriteToBuffer().buffer);
// Go's program would wait for more.
process.exit();
