import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { importJob, previewOf, startImport } from '../api/import-questions.ts';
import { follow, useBringing } from './bring.ts';
import { corrected } from './understanding.ts';

/** Long enough to finish a word. */
const pauseMs = 300;

/** What the files that are there would bring, with what a person has corrected, and the way to import them so. */
export const usePreview = () => {
  const { files, as, name, corrections } = useBringing();
  const queries = useQueryClient();
  const uploads = files.flatMap(({ id }) => id ?? []);
  const sent = uploads.length === files.length;
  const guess = useQuery({
    ...previewOf({ uploads, as, name }),
    enabled: sent,
    placeholderData: keepPreviousData,
  });
  const isCorrected = Object.keys(corrections).length > 0;
  const understanding = guess.data && corrected(guess.data.understanding, corrections);
  const text = isCorrected ? JSON.stringify(understanding) : null;
  const [asked] = useDebouncedValue(text, pauseMs);
  const mended = useQuery({
    ...previewOf({ uploads, understanding: asked, name }),
    enabled: sent && asked !== null && text !== null,
    placeholderData: guess.data,
  });
  const shown = isCorrected ? mended : guess;
  const preview = sent && !guess.error ? (shown.data ?? guess.data) : undefined;
  const start = useMutation({
    mutationFn: () =>
      startImport({ uploads, understanding: JSON.stringify(understanding), name: preview?.name ?? null }),
    networkMode: 'always',
    onSuccess: (job) => {
      queries.setQueryData(importJob(job.id).queryKey, job);
      follow(job.id);
    },
  });
  return {
    files,
    preview,
    understanding,
    reading: sent && (shown.isFetching || text !== asked),
    settled: shown.isSuccess && !shown.isPlaceholderData && text === asked,
    error: sent ? shown.error : null,
    refetch: shown.refetch,
    start,
  };
};
