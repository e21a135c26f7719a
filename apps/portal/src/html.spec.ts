import { html } from './html.js';

describe('a template of markup', () => {
  it('takes what is put into it for text, between tags and in attributes', () => {
    const typed = '"><script>alert(1)</script>';
    expect(html`<a title="${typed}">${typed}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a>',
    );
  });

  it('takes markup for markup, lists one after the other, and nothing for null and false', () => {
    expect(html`<ul>${['一', '二'].map((word) => html`<li>${word}</li>`)}${null}${false}</ul>`.text).toBe(
      '<ul><li>一</li><li>二</li></ul>',
    );
  });
});
