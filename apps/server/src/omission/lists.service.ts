import { randomUUID } from 'node:crypto';
import type { LateFilings, NewPaperList, PaperLists, PaperListView } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, FileRepository, OmissionRecordRepository, PaperListRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { copied } from '../document/accept-file.js';
import { remembered } from '../document/remembered.js';
import { PartyTree } from '../issuing/party-tree.js';
import { XLSX } from '../list/sheet.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { requiredFile, uploadedBody } from '../platform/upload/uploaded-body.js';
import { textWork } from '../text-work/text-work.js';
import { namesOf, presentHead, presentList } from './present-list.js';
import { readList } from './read-list.js';
import { mayRead, requireHandingIn } from './who.js';

type Request = { caller: Caller; fields: NewPaperList; file: Uploaded | undefined; key: string | undefined };

/** Only the upload's own faults are told; all else is a fault of ours. */
async function rowsOf(file: Uploaded): Promise<string[][]> {
  const table = await textWork('readTableOf', ...copied(file));
  if (!table.ok) throw new Problem(`FILE.${table.code}`);
  return table.rows;
}

/** Lists of papers, and what our own register knows of late filings. */
@Injectable()
export class PaperListService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add({ caller, fields, file, key }: Request): Promise<PaperListView> {
    await this.database.read(({ sql }) => requireHandingIn(sql, caller, fields.authority));
    const given = requiredFile(file);
    const { name, bytes } = given;
    const { papers, findings } = readList(await rowsOf(given), fields);
    if (findings.length > 0) throw new Problem('PAPER_LIST_REFUSED', { fill: { count: findings.length }, findings });
    const at = this.clock.now();
    const asked = { scope: `${caller.person} paper-lists`, key, at, body: uploadedBody(fields.authority, fields, file) };
    return remembered(this.database, asked, async ({ sql }) => {
      const id = randomUUID();
      const mediaType = bytes.subarray(0, 2).toString('latin1') === 'PK' ? XLSX : 'text/csv';
      const fileSha256 = await new FileRepository(sql).put(bytes, mediaType, at);
      const list = { id, ...fields, fileSha256, fileName: name, uploadedBy: caller.person, uploadedAt: at };
      const entries = papers.map((paper, n) => ({ id: `${id}.${n + 1}`, listId: id, ordinal: n + 1, ...paper }));
      await new PaperListRepository(sql).insert(list, entries);
      return presentList(sql, list);
    });
  }

  async all(caller: Caller): Promise<PaperLists> {
    return this.database.read(async ({ sql }) => {
      const tree = await PartyTree.read(sql);
      const lists = (await new PaperListRepository(sql).all()).filter(({ authority }) => mayRead(tree, caller, authority));
      const names = await namesOf(
        sql,
        lists.flatMap(({ uploadedBy }) => [uploadedBy]),
      );
      return { entries: lists.map((list) => presentHead(list, names)) };
    });
  }

  async one(id: string, caller: Caller): Promise<PaperListView> {
    return this.database.read(async ({ sql }) => {
      const list = await new PaperListRepository(sql).find(id);
      if (!list || !mayRead(await PartyTree.read(sql), caller, list.authority)) throw new Problem('NOT_FOUND');
      return presentList(sql, list);
    });
  }

  /** The list as it came. */
  async file(id: string, caller: Caller): Promise<{ name: string; type: string; bytes: Buffer }> {
    return this.database.read(async ({ sql }) => {
      const list = await new PaperListRepository(sql).find(id);
      if (!list || !mayRead(await PartyTree.read(sql), caller, list.authority)) throw new Problem('NOT_FOUND');
      const files = new FileRepository(sql);
      const type = (await files.find(list.fileSha256))?.mediaType ?? 'application/octet-stream';
      return { name: list.fileName, type, bytes: await files.read(list.fileSha256) };
    });
  }

  /** Of the authorities that the caller supervises or belongs to. */
  async late(caller: Caller): Promise<LateFilings> {
    return this.database.read(async ({ sql }) => {
      const tree = await PartyTree.read(sql);
      const late = (await new OmissionRecordRepository(sql).late()).filter(({ lead }) => mayRead(tree, caller, lead));
      const entries = late.map(({ lead, ...filing }) => ({ ...filing, authority: { id: lead, name: tree.find(lead)?.name ?? lead } }));
      return { entries };
    });
  }
}
