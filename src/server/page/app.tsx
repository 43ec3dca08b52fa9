import { useEffect, useRef } from 'preact/hooks';
import { DocumentView } from './document/view.tsx';
import { DocumentsView } from './documents/view.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { ProgressContext, useEvents } from './live.ts';
import { ReviewView } from './review/view.tsx';
import { type Address, followLinks, go, useAddress } from './router.ts';
import { type Settings, useSettings } from './settings.ts';
import { ShelfView } from './shelf/view.tsx';
import { LanguageContext, languages, useWords } from './words/index.ts';

const views = ['findings', 'documents', 'shelf'] as const;

const current = ({ route }: Address): (typeof views)[number] => (route.view === 'document' ? 'documents' : route.view);

const Header = ({ address, onLanguage, onHelp }: { address: Address; onLanguage: () => void; onHelp: () => void }) => {
  const words = useWords();
  return (
    <header class="top">
      <a class="skip" href="#content">
        {words.views.skip}
      </a>
      <span class="brand">rapporteur</span>
      <nav aria-label={words.views.views}>
        {views.map((view) => (
          <a key={view} href={`/${view}`} aria-current={current(address) === view ? 'page' : undefined}>
            {words.views[view]}
          </a>
        ))}
      </nav>
      <div class="tools">
        <button type="button" class="quiet" onClick={onLanguage} lang={words.language === '中文' ? 'zh' : 'en'}>
          {words.language}
          <span class="hidden">, {words.languageLabel}</span>
        </button>
        <button type="button" class="quiet" onClick={onHelp} aria-label={words.help}>
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
};

const View = ({
  address,
  settings,
  change,
}: {
  address: Address;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}) => {
  const { route, query } = address;
  if (route.view === 'documents') return <DocumentsView query={query} singleKeys={settings.singleKeys} />;
  if (route.view === 'document')
    return <DocumentView key={route.sha256} sha256={route.sha256} query={query} singleKeys={settings.singleKeys} />;
  if (route.view === 'shelf') return <ShelfView />;
  return <ReviewView wanted={route.key} query={query} settings={settings} change={change} />;
};

export const App = () => {
  const address = useAddress();
  const progress = useEvents();
  const [settings, change] = useSettings();
  const help = useRef<HTMLDialogElement>(null);
  const { language } = settings;
  const words = languages[language];
  const view = current(address);
  const swap = (): void => change({ language: language === 'en' ? 'zh' : 'en' });
  const show = (): void => help.current?.showModal();
  useKeys(
    { '?': show, l: swap, 1: () => go('/findings'), 2: () => go('/documents'), 3: () => go('/shelf') },
    settings.singleKeys,
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = `${words.views[view]} · rapporteur`;
  }, [language, words, view]);
  return (
    <LanguageContext.Provider value={language}>
      <ProgressContext.Provider value={progress}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are real; this only spares a load */}
        <div class="page" onClick={followLinks}>
          <Header address={address} onLanguage={swap} onHelp={show} />
          <View address={address} settings={settings} change={change} />
        </div>
        <Help dialog={help} settings={settings} change={change} />
      </ProgressContext.Provider>
    </LanguageContext.Provider>
  );
};
