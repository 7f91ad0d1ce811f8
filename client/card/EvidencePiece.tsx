import { Anchor, Badge, Group } from '@mantine/core';
import { ArrowUpRight, TextQuote } from 'lucide-react';
import { Link } from 'wouter';
import type { Evidence } from '../api/model.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useHref, useView } from '../store/store.ts';
import classes from './card.module.css';
import own from './evidence.module.css';

const Source = ({ source }: Pick<Evidence, 'source'>) => {
  const words = useWords();
  const title = textIn(
    useView((view) => view.language),
    source.titleZh,
    source.titleEn,
  );
  if (source.url && /^https?:\/\//i.test(source.url))
    return (
      <Anchor href={source.url} target="_blank" rel="noreferrer" className={classes.small}>
        {title}
        <ArrowUpRight size={12} aria-hidden className={own.away} />
      </Anchor>
    );
  return (
    <span className={classes.small}>
      {title}
      {source.kind === 'REPRINT' && <span className={classes.dimmed}> · {words.addressWithheld}</span>}
    </span>
  );
};

/** One reason to believe: the words, where they stand, how they were come by. */
export const EvidencePiece = ({ piece, claim }: { piece: Evidence; claim?: { name: string; value: string } }) => {
  const words = useWords();
  const href = useHref();
  const { quote, range, origin, confidence, source } = piece;
  return (
    <article className={own.piece}>
      {claim && (
        <p className={own.claim}>
          <span className={own.property}>{claim.name}</span> {claim.value}
        </p>
      )}
      {quote && (
        <blockquote className={own.quote} lang="zh-CN">
          “{quote}”
        </blockquote>
      )}
      <Source source={source} />
      <Group gap={6} mt={6}>
        <Badge variant="default" className={classes.badge}>
          {words.origins[origin]}
        </Badge>
        <Badge variant="default" className={classes.badge} data-confidence={confidence}>
          {words.confidences[confidence]}
        </Badge>
        {range && <span className={classes.dimmed}>{words.section(range.section)}</span>}
        {range && (
          <Anchor component={Link} href={href('/policy', `#char=${range.start},${range.end}`)} className={own.open}>
            <TextQuote size={13} aria-hidden className={own.before} />
            {words.openPolicy}
          </Anchor>
        )}
      </Group>
    </article>
  );
};
