import { docx } from '../support/docx.js';
import { describeEachServer } from '../support/server.js';

const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'linjiang.person.urban-drafter2'] };
const TITLE = '临江市户外招牌设置管理办法';
const [DUTY, NEW] = ['设置户外招牌应当符合城市容貌标准。', '户外招牌应当每年检查一次安全状况，并且留存检查记录备查。'];
const FINE = '违反本办法第一条规定的，由城市管理部门责令限期改正。';
const LAST = '对前条规定的处理不服的，可以依法申请行政复议。';
const articles = (...texts: string[]) => [TITLE, ...texts.map((text, n) => `第${'一二三四'[n]}条 ${text}`)];

describeEachServer('a comparison of two versions', (server) => {
  it('names the citations that the revision left leading elsewhere, with the words that mend them', async () => {
    const drafter = await server().as('urban-drafter');
    const upload = (path: string, texts: string[], more = {}) =>
      drafter.upload(path, { file: { name: '办法.docx', bytes: docx(texts) }, fields: more });
    const { body: created } = await upload('/api/documents', articles(DUTY, FINE, LAST), fields);
    const versions = `/api/documents/${created.document.id}/versions`;
    const { body: revised } = await upload(versions, articles(NEW, DUTY, FINE, LAST));
    const { body: mended } = await upload(versions, articles(NEW, DUTY, FINE.replace('第一条', '第二条'), LAST));
    const compared = async (to: string) =>
      (await drafter.get(`/api/documents/${created.document.id}/compare?from=${created.version.id}&to=${to}`)).body.staleCitations;
    expect(await compared(revised.version.id)).toEqual([
      { clause: 'article-3', anchor: '第三条', written: '本办法第一条', shouldBe: '本办法第二条' },
    ]);
    expect(await compared(mended.version.id)).toEqual([]);
    expect(await compared(created.version.id)).toEqual([]);
  });
});
