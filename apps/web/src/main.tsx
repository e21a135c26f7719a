import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { nameLists } from './shared/form/name-lists.js';
import './shared/style.css';
import './shared/layout/sections.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(<App />);
nameLists(document.body);
