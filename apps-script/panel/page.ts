import type { Page } from '../../panel/bridge.ts';
import { mountPanel } from '../../panel/panel.tsx';
import { sheetsBridge } from './sheets-bridge.ts';

/** The page that the script was asked to show; it is written into the page's own first line. */
const first = (document.documentElement.dataset['page'] ?? 'start') as Page;
const element = document.getElementById('panel');
if (element) mountPanel(element, sheetsBridge(first));
