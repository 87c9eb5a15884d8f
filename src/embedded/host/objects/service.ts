import type { Book } from '../../book/Book';
import { type OfficeObject, officeType } from '../OfficeObject';

/** What office.js itself tells its host while it starts. */
const addinInternalService = officeType<Book>({
  name: 'AddinInternalService',
  scalars: {},
  methods: { NotifyActionHandlerReady: () => null },
});

/** A service beside Excel's own model, by its name on the wire; null if there is none of that name. */
export function service(book: Book, name: string): OfficeObject | null {
  return name === 'Microsoft.InternalService.AddinInternalService' ? addinInternalService(book) : null;
}
