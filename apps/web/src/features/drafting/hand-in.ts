import type { DocumentReceipt, MaterialReceipt } from '@fashen/contracts';
import type { MaterialKind } from '@fashen/domain';
import { api, newKey } from '../../shared/api/client.js';
import type { ObjectValue } from '../../shared/form/schema.js';
import { type Gathered, MATERIAL_KINDS } from './material-list.js';

/** `missing`: what did not get there, each with the server's reason or the fault. */
export type HandedIn = { document: string; missing: readonly { kind: MaterialKind; why: unknown }[] };

/** Creates the document and hands in what was gathered. What did not get there is asked for again on the document's page, where everything else already lies. */
export async function handIn(file: File, value: ObjectValue, gathered: Gathered, key: string): Promise<HandedIn> {
  const { document } = await api.upload<DocumentReceipt>(
    '/api/documents',
    { file, fields: value as Record<string, string | readonly string[]> },
    { key },
  );
  const missing: { kind: MaterialKind; why: unknown }[] = [];
  for (const kind of MATERIAL_KINDS) {
    const content = gathered[kind];
    if (content === undefined) continue;
    const isDeclared = typeof content === 'string';
    const fields: Record<string, string> = isDeclared ? { kind, declaration: content } : { kind };
    const sent = isDeclared ? { fields } : { file: content, fields };
    try {
      await api.upload<MaterialReceipt>(`/api/documents/${encodeURIComponent(document.id)}/materials`, sent, { key: newKey() });
    } catch (why) {
      missing.push({ kind, why });
    }
  }
  return { document: document.id, missing };
}
