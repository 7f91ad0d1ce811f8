import { ActionIcon, Anchor, Button, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { Link } from 'wouter';
import { ontology } from '../api/questions.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useNetworkHref, useView } from '../store/store.ts';
import { Comparison } from './Comparison.tsx';
import { Reasons } from './Reasons.tsx';
import { scoreText } from './score.ts';
import type { Deciding } from './useDeciding.ts';
import type { Pairs } from './useProposals.ts';
import classes from './pair.module.css';

/** One pair: who they are, what speaks for it and against it, and what can be decided. */
export const PairPage = ({ pairs, deciding }: { pairs: Pairs; deciding: Deciding }) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const href = useNetworkHref();
  const { pair, sides, at, page } = pairs;
  const kind = useQuery(ontology).data?.kinds.find(({ name }) => name === pair?.keep.kind);
  if (!pair || !sides || !page) return null;
  const [keep, drop] = sides;
  const turns = [
    { by: -1, label: words.previous, Icon: ChevronUp, off: at <= 0 },
    { by: 1, label: words.next, Icon: ChevronDown, off: at >= pairs.pairs.length - 1 },
  ] as const;
  return (
    <article className={classes.pair} aria-label={words.pair(nameIn(language, keep), nameIn(language, drop))}>
      <div className={classes.head}>
        {kind && (
          <span className={classes.kind}>
            <Shape shape={kind.shape} colour={kind.colour} size={12} /> {labelIn(language, kind)}
          </span>
        )}
        <span>{words.position(at + 1, page.totalCount)}</span>
        <Tooltip label={words.scoreMeans} multiline w={260} events={{ hover: true, focus: true, touch: true }}>
          <button type="button" className={classes.score} aria-description={words.scoreMeans}>
            {words.score(scoreText(pair.score))}
          </button>
        </Tooltip>
        <div className={classes.turning}>
          {turns.map(({ by, label, Icon, off }) => (
            <ActionIcon
              key={label}
              variant="subtle"
              color="gray"
              size={32}
              aria-label={label}
              disabled={off}
              onClick={() => pairs.move(by)}
            >
              <Icon size={18} aria-hidden />
            </ActionIcon>
          ))}
        </div>
      </div>
      <Comparison columns={[pair.keep, pair.drop]} keep={keep.id} swap={deciding.may ? pairs.swap : undefined} />
      <Reasons pair={pair} />
      <div className={classes.acts}>
        {deciding.may && (
          <>
            <Button size="sm" px={14} color="atlas.7" loading={deciding.isPending} onClick={pairs.join}>
              {words.same}
            </Button>
            <Button size="sm" px={14} variant="default" disabled={deciding.isPending} onClick={pairs.part}>
              {words.apart}
            </Button>
            <Button size="sm" px={14} variant="default" onClick={() => pairs.move(1)}>
              {words.skip}
            </Button>
          </>
        )}
        <Anchor component={Link} href={href(keep.id, [drop.id])} className={classes.toNetwork!}>
          {words.inNetwork}
        </Anchor>
      </div>
      {deciding.may && <p className={classes.keys}>{words.keysHelp}</p>}
    </article>
  );
};
