import { badUploads } from '../../../../fixtures/documents/make/bad-uploads.js';
import { p, rawDocx, relationship } from '../../../../fixtures/documents/make/raw-docx.js';
import { zip } from '../../../../fixtures/documents/make/zip.js';
import { isRemote } from './external-targets.js';
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

describe('an active part', () => {
  const at = async (what: keyof typeof badUploads) => {
    const { name, bytes } = badUploads[what]!;
    const verdict = await inspectUpload(bytes(), name);
    return verdict.ok ? undefined : verdict.findings[0]?.at;
  };

  it('is named with its place', async () => {
    expect(await at('ddeOverRuns')).toBe('word/document.xml ¶2 DDEAUTO');
    expect(await at('pictureInHeader')).toBe('word/header1.xml ¶1 INCLUDEPICTURE');
    expect(await at('olePackage')).toBe('word/embeddings/oleObject1.bin');
    expect(await at('remotePicture')).toBe('word/_rels/document.xml.rels image http://picture.example/a.png');
  });

  it.each([
    ['https://a.example/a', true],
    ['\\\\share\\a', true],
    ['//share/a', true],
    ['file://share/a', true],
    ['file:////share/a', true],
    ['file:///\\\\share\\a', true],
    [' HTTP://a.example', true],
    ['mhtml:http://a!x', true],
    ['file:///C:\\a.dotm', false],
    ['file://localhost/a', false],
    ['C:\\a.dotm', false],
    ['media/a.png', false],
  ])('%p leads elsewhere: %p', (target, remote) => expect(isRemote(target)).toBe(remote));
});

describe('a Word document', () => {
  const field = (codes: readonly string[]): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
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

  it('is taken with notice of links, which load nothing of themselves', async () => {
    const links = relationship('h', 'hyperlink', 'https://a.example/', 'External') + relationship('i', 'image', 'media/a.png', 'External');
    expect(await rules(rawDocx({ body: p('一'), links }))).toEqual(['upload.external-link']);
  });

  it('is taken with notice of a sheet that is embedded in it', async () => {
    const sheet = { name: 'word/embeddings/sheet.xlsx', data: zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]) };
    expect(await rules(rawDocx({ body: p('一'), more: [sheet] }))).toEqual(['upload.embedded-object']);
  });

  it('is taken with the fields that people use', async () => {
    for (const code of [
      'REF DDE',
      'PAGE',
      'TOC \\o "1-3"',
      '= { PAGE } - 1',
      'HYPERLINK "https://a.example"',
      'MACROBUTTON NoMacro 填写',
      'DATE',
    ])
      expect(await rules(rawDocx({ body: p('一') + field([code]) }))).toEqual([]);
  });

  it('is taken with the author’s own template path, which Word writes of itself', async () => {
    const links = relationship('t', 'attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm', 'External');
    expect(await rules(rawDocx({ body: p('一'), links }))).toEqual([]);
  });

  it('is taken with notice when it has no text', async () => {
    expect(await rules(rawDocx({ body: '<w:p/>' }))).toEqual(['upload.no-text']);
  });
});
