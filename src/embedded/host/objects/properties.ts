import type { Book } from '../../book/Book';
import { textArgument } from '../arguments';
import { invalidArgument, itemNotFound } from '../OfficeError';
import { type OfficeObject, officeType } from '../OfficeObject';

export const documentProperties = officeType<Book>({
  name: 'DocumentProperties',
  scalars: {
    Title: {
      get: (book) => book.title,
      set: (book, value) => {
        book.title = String(value);
      },
    },
    Author: {
      get: (book) => book.author,
      set: (book, value) => {
        book.author = String(value);
      },
    },
  },
  children: { Custom: (book) => customProperties(book) },
});

interface PropertyState {
  readonly book: Book;
  readonly key: string;
}

/** The key as it was first given; capitals do not count. */
function keyOf(book: Book, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...book.properties.keys()].find((candidate) => candidate.toLowerCase() === wanted);
}

function propertyNamed(book: Book, wanted: unknown): OfficeObject | null {
  const key = keyOf(book, String(wanted));
  return key === undefined ? null : customProperty({ book, key });
}

const customProperties = officeType<Book>({
  name: 'CustomPropertyCollection',
  scalars: {},
  items: (book) => [...book.properties.keys()].map((key) => customProperty({ book, key })),
  find: propertyNamed,
  methods: {
    Add: (book, args) => {
      const wanted = textArgument(args, 0, 'CustomPropertyCollection.add');
      const value = args[1];
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument('CustomPropertyCollection.add');
      }
      const key = keyOf(book, wanted) ?? wanted;
      book.properties.set(key, String(value));
      return customProperty({ book, key });
    },
    DeleteAll: (book) => {
      book.properties.clear();
    },
  },
});

const customProperty = officeType<PropertyState>({
  name: 'CustomProperty',
  scalars: {
    Key: { get: ({ key }) => key },
    Type: { get: () => 'String' },
    Value: {
      get: ({ book, key }) => {
        const value = book.properties.get(key);
        if (value === undefined) {
          throw itemNotFound('CustomProperty.value');
        }
        return value;
      },
      set: ({ book, key }, value) => {
        book.properties.set(key, String(value));
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.properties.delete(key);
    },
  },
});
