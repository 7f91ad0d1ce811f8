import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { createShare, revokeShare, sharePreview, shares } from '../api/share-questions.ts';
import type { ViewLine } from '../api/view-questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { FormButtons } from '../panel/FormButtons.tsx';
import { useView } from '../store/store.ts';
import { Refused } from './Refused.tsx';
import classes from './list.module.css';

const dayMs = 86_400_000;
const usualDays = 30;
const longestDays = 365;
const dayAhead = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

/** Says what a link to a saved view would disclose, makes it, and takes it back. */
export const ShareForm = ({ view, close }: { view: ViewLine; close: () => void }) => {
  const { shared: words, kept } = useWords();
  const language = useView(({ language }) => language);
  const [notPublic, setNotPublic] = useState(false);
  const [until, setUntil] = useState(dayAhead(usualDays));
  const [copied, setCopied] = useState(false);
  const preview = useQuery(sharePreview(view.id, notPublic));
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries(shares);
  const created = useMutation({
    mutationFn: () => createShare({ viewId: view.id, until, notPublic }),
    networkMode: 'always',
    onSuccess,
  });
  const revoked = useMutation({ mutationFn: revokeShare, networkMode: 'always', onSuccess });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    created.mutate();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const url = created.data && `${location.origin}/s/${created.data.token}`;
  const closed = preview.data?.sources.filter(({ marking }) => marking !== 'PUBLIC') ?? [];
  const titles = closed.map((source) => textIn(language, source.titleZh, source.titleEn));
  if (url)
    return (
      <Stack gap={8} className={classes.rename} onKeyDown={escape}>
        <TextInput size="xs" label={words.once} readOnly value={url} onFocus={({ target }) => target.select()} />
        <Button
          size="xs"
          onClick={() =>
            void navigator.clipboard.writeText(url).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {words.copy}
        </Button>
        {!revoked.isSuccess && (
          <Button size="xs" variant="default" onClick={() => revoked.mutate(created.data.share.id)}>
            {words.revoke(until)}
          </Button>
        )}
        <p role="status" className={classes.said}>
          {(revoked.isSuccess && words.revoked) || (copied && words.copied)}
        </p>
        <Refused error={revoked.error} away={kept.notDone} />
        <Button size="xs" variant="default" onClick={close}>
          {words.close}
        </Button>
      </Stack>
    );
  return (
    <form className={classes.rename} aria-label={words.share(view.name)} onSubmit={submit} onKeyDown={escape}>
      <Stack gap={8}>
        <p className={classes.said}>{words.means}</p>
        <p role="status" className={classes.said}>
          {preview.data &&
            words.discloses(sum(preview.data.entities), sum(preview.data.links), preview.data.sources.length)}
          {preview.data && preview.data.leftOut > 0 && ` ${words.leftOut(preview.data.leftOut)}`}
        </p>
        {titles.length > 0 && <p role="alert">{words.warning(titles.join(', '))}</p>}
        <Checkbox
          size="xs"
          label={words.notPublic}
          checked={notPublic}
          onChange={(event) => setNotPublic(event.currentTarget.checked)}
        />
        <TextInput
          size="xs"
          type="date"
          required
          label={words.until}
          min={dayAhead(0)}
          max={dayAhead(longestDays)}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Refused error={preview.error ?? created.error} away={kept.notDone} />
        <FormButtons save={words.create} saving={created.isPending} cancel={kept.cancel} close={close} />
      </Stack>
    </form>
  );
};
