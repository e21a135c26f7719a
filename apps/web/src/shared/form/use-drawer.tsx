import type { ProcessDocument } from '@fashen/contracts';
import { type ReactNode, useCallback, useState } from 'react';
import { useSay } from '../language/language.js';
import { ActionForm, type ActionOffer } from './action-form.js';
import { GuardedDrawer } from './form-guard.js';
import type { ObjectValue, Schema } from './schema.js';

type Opening = {
  prefilled?: ObjectValue;
  /** Tells two open forms of one action apart, in their drafts. */
  about?: string;
  /** Fields that the place decides and the form need not show: the item of its card. */
  fixed?: readonly string[];
};
export type OpenAction = (event: string, opening?: Opening) => void;

/** An action without the fields that are settled already; their values stand in `prefilled`. */
export function withFixed(action: ActionOffer, fixed: readonly string[]): ActionOffer {
  const schema = action.schema as Schema;
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !fixed.includes(name));
  const left: Schema = {
    ...schema,
    properties: Object.fromEntries(kept),
    required: schema.required?.filter((n) => !fixed.includes(n)) ?? [],
  };
  return { ...action, schema: left as ActionOffer['schema'] };
}

/** Opens the form of an offered action at the side of the page; an action that is not offered does nothing. */
export function useDrawer(process: ProcessDocument): { open: OpenAction; drawer: ReactNode } {
  const say = useSay();
  const [shown, setShown] = useState<(Opening & { action: ActionOffer }) | null>(null);
  const { actions } = process;
  const open = useCallback<OpenAction>(
    (event, opening = {}) => {
      const action = actions.find((offer) => offer.event === event);
      if (action) setShown({ ...opening, action: withFixed(action, opening.fixed ?? []) });
    },
    [actions],
  );
  const close = () => setShown(null);
  const drawer = (
    <GuardedDrawer open={shown !== null} onClose={close} title={shown && say(shown.action.label)}>
      {(leave) =>
        shown && (
          <ActionForm
            process={process}
            action={shown.action}
            {...(shown.prefilled ? { prefilled: shown.prefilled } : {})}
            {...(shown.about ? { about: shown.about } : {})}
            onDone={close}
            onCancel={leave}
          />
        )
      }
    </GuardedDrawer>
  );
  return { open, drawer };
}

export const isOffered = (process: ProcessDocument, event: string): boolean => process.actions.some((action) => action.event === event);
