import { outline } from '../outline.js';
import { compare } from './compare.js';
import { comparisonHtml } from './comparison-html.js';

const html = (old: string, next: string) => comparisonHtml(compare(outline(old), outline(next)));

describe('the comparison as a page fragment', () => {
  it('marks words with ins and del, and says so in hidden words of both languages', () => {
    const page = html('第一条　期限为十五日。\n', '第一条　期限为三十日。\n');
    expect(page).toContain('<h3 id="comparison-1">第一条：修改 <span lang="en">edited</span></h3>');
    expect(page).toMatch(/<del><span class="visually-hidden">〔删去开始 <span lang="en">deletion begins<\/span>〕<\/span>十五日<span/);
    expect(page).toMatch(/<ins><span class="visually-hidden">〔新增开始 <span lang="en">insertion begins<\/span>〕<\/span>三十日<span/);
  });

  it('escapes whatever the text holds', () => {
    const page = html('第一条　甲。\n', '第一条　<script>alert("x")</script>&\u0001\ud800\n');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/\p{Cs}|\p{Cc}/u);
  });

  it('marks nothing where only typography differs', () => {
    const page = html('第一条　甲，乙。\r\n', '第一条 甲,乙。\n');
    expect(page).not.toMatch(/<(ins|del)>/);
  });
});
