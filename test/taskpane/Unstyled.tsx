import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** What may take an element, or its part of a name, from whoever cannot see. */
const HIDING = /display:\s*none|visibility:\s*hidden/;

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => HIDING.test(rule) });

/**
 * Fluent with no other style rules than those that hide: jsdom matches every rule against an element and its ancestors
 * whenever a test asks for one by its role, which took two thirds of these tests' time. How the pane looks is seen in
 * Chromium.
 */
export function Unstyled({ children }: { readonly children: ReactNode }): ReactElement {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}
