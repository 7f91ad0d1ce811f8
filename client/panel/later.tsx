import { useEffect, useRef, useState, type ComponentType } from 'react';
import { create } from 'zustand';
import { whenIdle } from '../notice/idle.ts';
import { fetchPart } from '../notice/missing.ts';
import { Waiting } from '../notice/Waiting.tsx';
import { StandingIn, TakingOver, type Done } from './StandingIn.tsx';

/**
 * A component whose file is loaded when it is first drawn, or when the page has nothing else to do. With a stand-in that
 * looks like it, that is drawn instead until the file has come: it asks for it as soon as it is used or to be `opened`, and
 * what was done to it is then done to what it stands for.
 */
export const later = <Props extends object & { opened?: boolean }>(
  load: () => Promise<ComponentType<Props>>,
  StandIn?: ComponentType<Props>,
) => {
  const useFile = create<{ Part?: ComponentType<Props> }>()(() => ({}));
  const bring = async () => useFile.setState({ Part: await load() });
  const want = () => void fetchPart(bring);
  whenIdle(want);
  const Later = (props: Props) => {
    const { Part } = useFile();
    const [busy, setBusy] = useState(false);
    const doneRef = useRef<Done>(null);
    const wanted = !Part && (!StandIn || props.opened === true);
    useEffect(() => {
      if (wanted) want();
    }, [wanted]);
    if (!StandIn) return Part ? <Part {...props} /> : null;
    return Part && !busy ? (
      <TakingOver doneRef={doneRef}>
        <Part {...props} />
      </TakingOver>
    ) : (
      <StandingIn doneRef={doneRef} want={want} setBusy={setBusy}>
        <StandIn {...props} />
      </StandingIn>
    );
  };
  return Later;
};

/**
 * A view whose file is loaded when it is first shown; until then it is waited for. Not `lazy`, since React draws what that
 * waited for in small pieces and begins again whenever anything else changes, which is often while a page starts.
 */
export const view = (load: () => Promise<ComponentType>) => {
  const useFile = create<{ Part?: ComponentType }>()(() => ({}));
  const bring = async () => useFile.setState({ Part: await load() });
  const View = () => {
    const Part = useFile((file) => file.Part);
    useEffect(() => {
      if (!Part) void fetchPart(bring);
    }, [Part]);
    return Part ? <Part /> : <Waiting />;
  };
  return { bring, View };
};

/** A component that nothing waits for: its file is loaded once the page has nothing else to do. */
export const afterwards = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const useFile = create<{ Part?: ComponentType<Props> }>()(() => ({}));
  whenIdle(() => void fetchPart(async () => useFile.setState({ Part: await load() })));
  return (props: Props) => {
    const { Part } = useFile();
    return Part ? <Part {...props} /> : null;
  };
};

/** True from when it was first so: what keeps its state while it is closed stays once it was opened. */
export const useOnce = (is: boolean): boolean => {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return is || was;
};
