import type { Book } from '../../book/Book';
import type { Sheet } from '../../book/Sheet';
import type { SheetComment } from '../../book/SheetExtras';
import { cellsArgument } from '../arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound, unsupported } from '../OfficeError';
import { type OfficeObject, officeType } from '../OfficeObject';
import { keepProtection } from '../protection';
import { range } from './range';
import { placeOf } from './place';

interface Owner {
  readonly book: Book;
  /** Null for the comments of all sheets. */
  readonly sheet: Sheet | null;
}

interface CommentState {
  readonly sheet: Sheet;
  readonly comment: SheetComment;
}

function all({ book, sheet }: Owner): CommentState[] {
  return (sheet ? [sheet] : book.sheets).flatMap((owner) =>
    owner.extras.comments.map((comment) => ({ sheet: owner, comment })),
  );
}

function byCell(owner: Owner, address: unknown): CommentState | null {
  const sheet = owner.sheet ?? owner.book.activeSheet;
  const cells = cellsArgument(address, sheet, 'CommentCollection.getItemByCell');
  const area = cells.areas[0];
  const found = all({ book: owner.book, sheet: cells.sheet }).find(
    ({ comment }) => comment.row === area?.row && comment.column === area.column,
  );
  return found ?? null;
}

export const comments: (owner: Owner) => OfficeObject = officeType<Owner>({
  name: 'CommentCollection',
  scalars: {},
  items: (owner) => all(owner).map((state) => commentOf(state)),
  find: (owner, key) => {
    const state = all(owner).find(({ comment }) => comment.id === key);
    return state ? commentOf(state) : null;
  },
  methods: {
    Add: (owner, args) => {
      const sheet = owner.sheet ?? owner.book.activeSheet;
      const cells = cellsArgument(args[0], sheet, 'CommentCollection.add');
      const area = cells.areas[0];
      if (typeof args[1] === 'object') throw unsupported('keeps comments of plain text only', 'CommentCollection.add');
      if (!area || area.rows * area.columns !== 1 || typeof args[1] !== 'string') {
        throw invalidArgument('CommentCollection.add');
      }
      keepProtection('CommentCollection.Add', placeOf.cells(cells), args);
      if (byCell(owner, args[0])) {
        throw itemAlreadyExists('CommentCollection.add');
      }
      const id = owner.book.newId('k');
      const comment = { id, row: area.row, column: area.column, content: args[1], resolved: false };
      cells.sheet.extras.comments.push(comment);
      return commentOf({ sheet: cells.sheet, comment });
    },
    GetItemByCell: (owner, args) => {
      const state = byCell(owner, args[0]);
      if (!state) {
        throw itemNotFound('CommentCollection.getItemByCell');
      }
      return commentOf(state);
    },
  },
});

const commentOf = officeType<CommentState>({
  name: 'Comment',
  place: placeOf.onSheet,
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => {
        comment.content = String(value);
      },
    },
    AuthorName: { get: ({ sheet }) => sheet.book.author },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => {
        comment.resolved = value === true;
      },
    },
  },
  methods: {
    GetLocation: ({ sheet, comment }) =>
      range(sheet, { row: comment.row, column: comment.column, rows: 1, columns: 1 }),
    Delete: ({ sheet, comment }) => {
      sheet.extras.comments = sheet.extras.comments.filter((other) => other.id !== comment.id);
    },
  },
});
