import type { ObligationState } from '../api/operations.generated.ts';

const parts: Record<ObligationState, React.ReactNode> = {
  FULFILLED: (
    <>
      <circle cx={8} cy={8} r={7} fill="currentColor" stroke="none" />
      <path d="m4.8 8.2 2.3 2.3 4.3-4.6" stroke="var(--atlas-panel)" strokeWidth={1.8} />
    </>
  ),
  PARTIAL: (
    <>
      <circle cx={8} cy={8} r={6.2} />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" stroke="none" />
    </>
  ),
  UNMET: (
    <>
      <circle cx={8} cy={8} r={6.2} />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />
    </>
  ),
  UNKNOWN: (
    <>
      <circle cx={8} cy={8} r={6.2} strokeDasharray="2.4 2.4" />
      <path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.6.3-.8.6-.8 1.2M8 11.3v.1" />
    </>
  ),
};

/** The mark of a state, which its shape alone tells: full, half, crossed, asked. */
export const StateMark = ({ state, size = 14 }: { state: ObligationState; size?: number }) => (
  <svg
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
    style={{ flex: 'none', display: 'block' }}
  >
    {parts[state]}
  </svg>
);
