import type { RefObject } from 'preact';
import type { Settings } from './settings.ts';
import { useWords } from './words/index.ts';

/** Which keys do what, in the order of a review. */
const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['u', 'unsure'],
  ['n', 'note'],
  ['z', 'undo'],
  ['/', 'search'],
  ['o', 'open'],
  ['f', 'undecided'],
  ['+ −', 'zoom'],
  ['l', 'language'],
  ['1 2 3', 'view'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const;

/** The list of keys, and the settings that go with them. */
export const Help = ({
  dialog,
  settings,
  change,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}) => {
  const words = useWords();
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <h2 id="help-title">{words.keys.title}</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{words.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => change({ singleKeys: event.currentTarget.checked })}
        />
        {words.keys.single}
      </label>
      <p class="hint">{words.keys.singleHint}</p>
      <p class="hint">{words.keys.about}</p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
};
