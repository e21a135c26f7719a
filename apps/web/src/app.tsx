import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { router } from './pages/routes.js';
import { queryClient } from './shared/api/queries.js';
import { LanguageProvider, useLanguage } from './shared/language/language.js';
import { useMedia } from './shared/layout/use-media.js';
import { SessionProvider } from './shared/session/session.js';

const FONTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

function Spoken() {
  const { language } = useLanguage();
  // whoever asks the system for less motion gets pages that stand still (WCAG 2.2, 2.3.3)
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={{
        token: {
          motion: !isStill,
          colorPrimary: '#0a4fa3',
          colorLink: '#0a4fa3',
          // words in these colours are read on their grounds: 4.5:1
          colorSuccess: '#1a7f37',
          colorSuccessBg: '#edf7ef',
          colorSuccessBorder: '#b7dfc1',
          colorWarning: '#8a5a00',
          colorWarningBg: '#fff8e5',
          colorWarningBorder: '#eed9a5',
          colorError: '#b3261e',
          colorErrorBg: '#fdefee',
          colorErrorBorder: '#f2c4c0',
          fontFamily: FONTS,
          colorPrimaryBg: '#e6eff9',
          colorPrimaryBgHover: '#d9e6f5',
          colorTextPlaceholder: '#6b7280',
          colorTextDescription: '#595f69',
        },
      }}
      wave={{ disabled: isStill }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </AntApp>
    </ConfigProvider>
  );
}

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <LanguageProvider>
      <Spoken />
    </LanguageProvider>
  </QueryClientProvider>
);
