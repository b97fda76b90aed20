import type { AstroIntegration } from 'astro';

// As much of Sätteri's plugin interface as is used here; its package is Astro's own dependency, not ours.
interface Element {
  tagName: string;
  properties?: Record<string, unknown>;
}
interface Context {
  data: { astro?: { frontmatter?: { order?: number } } };
  setProperty: (node: Element, name: string, value: unknown) => void;
}
interface Plugin {
  name: string;
  element: { filter: string[]; visit: (node: Element, context: Context) => void };
}

/** Numbers the sections of an article: "2.1" for the first of chapter 2, "2.1.3" for what stands below it. */
export function numberSections(): Plugin {
  let [section, part] = [0, 0];
  return {
    name: 'number-sections',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        if (node.tagName === 'h2') [section, part] = [section + 1, 0];
        else part += 1;
        const chapter = context.data.astro?.frontmatter?.order;
        const number = [chapter, section, part === 0 ? undefined : part].filter((place) => place !== undefined).join('.');
        context.setProperty(node, 'data-number', number);
      },
    },
  };
}

/** Aligns table cells by a class; a style attribute would violate our Content-Security-Policy. */
export function alignByClass(): Plugin {
  return {
    name: 'align-by-class',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const side = /^text-align: (right|center)$/.exec(String(node.properties?.['style'] ?? ''))?.[1];
        if (node.properties?.['style'] !== undefined) context.setProperty(node, 'style', null);
        if (side !== undefined) context.setProperty(node, 'className', [side]);
      },
    },
  };
}

/** What the articles' Markdown needs beyond Astro's own. Code is highlighted by Prism, which writes classes and no colours. */
export function markdown(): AstroIntegration {
  return {
    name: 'framewise-markdown',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { options } = config.markdown.processor as unknown as { options: { hastPlugins: (() => Plugin)[] } };
        options.hastPlugins.push(numberSections, alignByClass);
        updateConfig({ markdown: { syntaxHighlight: 'prism' } });
      },
    },
  };
}
