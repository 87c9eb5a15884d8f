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

function propertyNamed(book: Book, key: unknown): OfficeObject | null {
  const wanted = String(key).toLocaleLowerCase();
  const name = [...book.properties.keys()].find((candidate) => candidate.toLocaleLowerCase() === wanted);
  return name === undefined ? null : customProperty({ book, key: name });
}

const customProperties = officeType<Book>({
  name: 'CustomPropertyCollection',
  scalars: {},
  items: (book) => [...book.properties.keys()].map((key) => customProperty({ book, key })),
  find: propertyNamed,
  methods: {
    Add: (book, args) => {
      const key = textArgument(args, 0, 'CustomPropertyCollection.add');
      const value = args[1];
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument('CustomPropertyCollection.add');
      }
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
