import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { RequestError } from '../api/request.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { FormButtons } from '../panel/FormButtons.tsx';
import { nameBefore } from '../store/person.ts';
import { useDecide, type Act } from './decide.ts';
import classes from './life.module.css';

interface DecisionFormProps {
  id: string;
  act: Act;
  close: () => void;
}

const dayIn = (years: number) => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
};

/** Brings the form into sight; the keyboard goes on where there is something to write. */
const begin = (form: HTMLFormElement) => {
  form.querySelector<HTMLElement>('input[value=""], textarea')?.focus({ preventScroll: true });
  form.scrollIntoView({ block: 'nearest' });
};

/** Says who decides what, and why. */
export const DecisionForm = ({ id, act, close }: DecisionFormProps) => {
  const words = useWords();
  const { finding } = words;
  const [by, setBy] = useState(nameBefore);
  const [until, setUntil] = useState(() => dayIn(1));
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useDecide(id, act, close);
  // The server says in a sentence what it does not take.
  const refused = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => begin(form.current!), []);
  const accepts = act === 'accept';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ by, reason, until });
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <form ref={form} className={classes.form} aria-label={finding[act]} onSubmit={submit} onKeyDown={escape}>
      <div className={classes.fields}>
        <TextInput
          size="xs"
          label={finding.by}
          autoComplete="name"
          required
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        {accepts && (
          <TextInput
            size="xs"
            type="date"
            label={finding.until}
            required
            min={dayIn(0)}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </div>
      <Textarea
        size="xs"
        rows={2}
        label={accepts ? finding.reason : finding.reasonIfAny}
        required={accepts}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error && (
        <p role="alert" className={classes.refused} lang={refused ? tagOf.en : undefined}>
          {refused ? error.message : words.failed}
        </p>
      )}
      <FormButtons save={finding.save} saving={isPending} cancel={finding.cancel} close={close} />
    </form>
  );
};
