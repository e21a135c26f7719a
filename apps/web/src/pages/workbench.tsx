import { Bell } from '../features/notice/bell.js';
import { SearchBox } from '../features/search/search-box.js';
import { Shell } from '../shared/layout/shell.js';
import { useSession } from '../shared/session/session.js';
import { ENTRIES } from './entries.js';

/** The shell with the way to the pages that somebody of these roles works with. What may be done there is the server's to say. */
export function Workbench() {
  const { me } = useSession();
  const entries = ENTRIES.filter(({ forRoles }) => !forRoles || forRoles.some((role) => me.party.roles.includes(role)));
  return (
    <Shell
      entries={entries}
      tools={
        <>
          <SearchBox />
          <Bell />
        </>
      }
    />
  );
}
