import { useLayoutEffect, useState } from 'preact/hooks';

/** A function that stays the same though what it does is always the latest: so a row need not be drawn anew whenever its list is. */
export function useEvent<Given extends unknown[]>(run: (...given: Given) => void): (...given: Given) => void {
  const [latest] = useState(() => latestOf(run));
  useLayoutEffect(() => latest.set(run));
  return latest.call;
}

function latestOf<Given extends unknown[]>(first: (...given: Given) => void): { set: (run: typeof first) => void; call: typeof first } {
  let latest = first;
  return {
    set: (run) => {
      latest = run;
    },
    call: (...given) => latest(...given),
  };
}
