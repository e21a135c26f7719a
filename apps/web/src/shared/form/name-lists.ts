const LIST = '[role="listbox"]';

const nameOf = (field: HTMLInputElement): string =>
  field.getAttribute('aria-label') ?? [...(field.labels ?? [])].map((label) => label.textContent ?? '').join(' ');

/** The field that opened a list says so by `aria-controls`. */
function nameAfterField(list: Element): void {
  const field = document.querySelector<HTMLInputElement>(`input[aria-controls="${CSS.escape(list.id)}"]`);
  const name = field ? nameOf(field).trim() : '';
  if (name !== '' && list.getAttribute('aria-label') !== name) list.setAttribute('aria-label', name);
}

/**
 * Lists of choices that open over the page are drawn by Ant Design without a name; each gets the name of the field that it belongs to, as WAI-ARIA asks
 * of a listbox. Gives back what stops it.
 */
export function nameLists(page: HTMLElement): () => void {
  const watch = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    for (const node of added) for (const list of node.parentElement?.querySelectorAll(LIST) ?? []) nameAfterField(list);
  });
  watch.observe(page, { childList: true, subtree: true });
  return () => watch.disconnect();
}
