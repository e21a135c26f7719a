import { LifeStory, OFFICE, onDay } from './normative-document.js';
import { UnifiedStory } from './three-unifieds.js';

export const BECAUSE = { words: '经研究不涉及' };
export const STATEMENT = {
  necessity: '户外招牌设置无序，需要规范。',
  legalBasis: '《城市市容和环境卫生管理条例》第十一条。',
  scope: '适用于市区，由市城市管理局负责。',
  content: '明确设置要求、备案程序和监督检查。',
};
export const NOTICE = {
  subjects: ['interests'],
  background: '为规范户外招牌设置，起草了征求意见稿。',
  contact: '沈墨白',
  phone: '0571-12345678',
  email: 'draft@linjiang.example',
  address: '临江市江东路1号',
};
export const FREE = {
  entry: 'none',
  flow: 'none',
  cost: 'none',
  conduct: 'none',
  heard: '书面听取了市广告协会和12家企业的意见，均无异议',
  words: '未发现排除、限制竞争的内容',
};
const DAY = 86_400_000;

/** The drafting of one document as its people play it over HTTP, with the life that has opened it. */
export class DraftingStory extends UnifiedStory {
  life!: LifeStory;

  /** Planned, and begun. */
  async begun(input: Record<string, unknown> = {}, ...upload: Parameters<UnifiedStory['upload']>): Promise<void> {
    this.life = new LifeStory(this.server);
    await this.life.screened(...upload);
    await this.life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    await this.life.done('urban-drafter', 'beginDrafting', input);
    const part = await this.life.part('drafting');
    [this.id, this.document] = [part.id, part.document];
  }

  openTracks = async (): Promise<string[]> =>
    (await this.details()).tracks.filter((one: { isOpen: boolean }) => one.isOpen).map((one: { code: string }) => one.code);

  by = (action: string, payload: Record<string, unknown> = {}) => this.done('urban-drafter', action, payload);
  scan = (title: string) => this.evidence('urban-drafter', 'other', title);

  /** Everything that may be passed over is. */
  async passedOver(): Promise<void> {
    await this.by('passOverDepartments', BECAUSE);
    await this.by('declareOutOfScope', BECAUSE);
    await this.by('passOverExperts', BECAUSE);
    await this.by('passOverRisk', BECAUSE);
    await this.by('passOverHearing', { ruledOut: ['statute'], ...BECAUSE });
  }

  /** Ten working days, and the morning after the last one. */
  async consulted(): Promise<string> {
    const closesOn = new Date(Date.parse(`${this.today()}T00:00:00Z`) + 20 * DAY).toISOString().slice(0, 10);
    await this.by('publishConsultation', { ...NOTICE, closesOn });
    onDay(this.server, new Date(Date.parse(`${closesOn}T00:00:00Z`) + DAY).toISOString().slice(0, 10));
    await this.life.until(async () => JSON.stringify(await this.state()).includes('"answering"'));
    await this.by('publishConsultationResult', { words: '未收到意见。' });
    return closesOn;
  }

  /** Frozen, checked by the own legal section, discussed and signed. */
  override async signed(): Promise<void> {
    await this.by('freezeText');
    await this.done('urban-legal-head', 'giveLegalCheck', { result: 'lawful', words: '未发现违法内容' });
    const evidence = await this.scan('局务会议纪要');
    await this.by('recordDiscussion', { heldOn: this.today(), attendance: '局领导班子成员', words: '原则同意', evidence });
    await this.done('urban-head', 'signDraft');
  }
}
