import { badUploads } from '../../../../fixtures/documents/make/bad-uploads.js';
import { p, rawDocx, relationship } from '../../../../fixtures/documents/make/raw-docx.js';
import { inspectUpload } from './inspect-upload.js';

describe('a bad upload', () => {
  it.each(Object.entries(badUploads))(
    '%s is refused with its code, a sentence in both languages and a way out',
    async (_, { name, code, bytes }) => {
      const verdict = await inspectUpload(bytes(), name);
      expect(verdict).toMatchObject({ ok: false, code });
      const [finding] = verdict.ok ? [] : verdict.findings;
      expect(finding?.rule).toBe(`upload.${code.toLowerCase().replaceAll('_', '-')}`);
      for (const words of [finding?.message, finding?.wayOut])
        expect(words).toEqual({ zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) });
    },
  );

  it('is refused whatever piece of it arrives', async () => {
    const whole = rawDocx({ body: p('第一条') });
    for (let length = 0; length < whole.length; length += 7)
      expect(await inspectUpload(whole.subarray(0, length), 'a.docx')).toMatchObject({ ok: false });
  });
});

describe('a Word document', () => {
  const rules = async (bytes: Buffer, name = '送审稿.docx') => {
    const verdict = await inspectUpload(bytes, name);
    return verdict.ok ? verdict.notices.map(({ rule }) => rule) : verdict.code;
  };

  it('is taken whatever its name says', async () => {
    expect(await rules(rawDocx({ body: p('第一条') }), '送审稿.pdf')).toEqual([]);
  });

  it('is taken with notice of what a reader of the text would not see', async () => {
    const body = `${p('一')}<w:p><w:ins w:id="1"><w:r><w:t>二</w:t></w:r></w:ins></w:p>`;
    expect(await rules(rawDocx({ body, comments: '<w:comment w:id="0"/>' }))).toEqual(['upload.tracked-changes', 'upload.comments']);
  });

  it('is taken with notice of links and remote pictures', async () => {
    const links =
      relationship('h', 'hyperlink', 'https://a.example/', 'External') + relationship('i', 'image', 'http://a.example/a.png', 'External');
    expect(await rules(rawDocx({ body: p('一'), links }))).toEqual(['upload.external-link', 'upload.remote-picture']);
  });

  it('is taken with the author’s own template path, which Word writes of itself', async () => {
    const links = relationship('t', 'attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm', 'External');
    expect(await rules(rawDocx({ body: p('一'), links }))).toEqual([]);
  });

  it('is taken with notice when it has no text', async () => {
    expect(await rules(rawDocx({ body: '<w:p/>' }))).toEqual(['upload.no-text']);
  });
});
