import {
  CircleDashed,
  Database,
  FileText,
  Grid3x3,
  LayoutDashboard,
  MapPinned,
  SquareTerminal,
  Waypoints,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../language/words.ts';
import { useHref } from '../store/store.ts';
import classes from './rail.module.css';

const places = [
  { path: '/', word: 'overview', Icon: LayoutDashboard },
  { path: '/network', word: 'network', Icon: Waypoints },
  { path: '/map', word: 'map', Icon: MapPinned },
  { path: '/matrix', word: 'matrix', Icon: Grid3x3 },
  { path: '/gaps', word: 'gaps', Icon: CircleDashed },
  { path: '/policy', word: 'policy', Icon: FileText },
  { path: '/data', word: 'data', Icon: Database },
  { path: '/query', word: 'query', Icon: SquareTerminal },
] as const;

export const Rail = () => {
  const words = useWords();
  const href = useHref();
  const [here] = useLocation();
  return (
    <nav className={classes.rail} aria-label={words.rail}>
      <ul>
        {places.map(({ path, word, Icon }) => (
          <li key={path}>
            <Link href={href(path)} className={classes.place} aria-current={here === path ? 'page' : undefined}>
              <Icon size={20} strokeWidth={1.75} aria-hidden />
              {words[word]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
