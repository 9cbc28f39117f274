/**
 * The program of a shell worker. It is a lean, persistent bash that forks one subshell per check, because a fork
 * from our own process costs more the more memory we hold.
 *
 * File descriptors: 0 frames in · 1 output of the check · 2 (kept as 5) errors of the check · 3 answers to us.
 * A frame is ten digits of length and that many bytes of shell code, which `frame.ts` builds from quoted words only.
 * After each check the secret delimiter goes to both output streams, then `exit-code group-alive pid` to 3.
 *
 * `set -m` gives each check a process group of its own. A check that stops itself ends its `wait` with 128 + 19 and
 * counts as a process that stayed behind. (`wait -f` would wait on, but bash 5.2 now and then spins in it for ever.)
 * The worker itself says nothing (fd 2 is closed to it), so that job notices never mix with a check's errors.
 */
export const WORKER_SCRIPT = `
set -m
export -n LC_ALL
unset OLDPWD SHLVL
exec 5>&2 2>/dev/null
IFS= read -r -N 32 delimiter
while IFS= read -r -N 10 size; do
  IFS= read -r -N "$((10#$size))" frame
  ( exec 3>&- 5>&-; eval "$frame" ) </dev/null 2>&5 &
  job=$!
  wait "$job"
  code=$?
  if kill -0 -- "-$job"; then alive=1; else alive=0; fi
  printf '%s' "$delimiter"
  printf '%s' "$delimiter" >&5
  printf '%s %s %s\\n' "$code" "$alive" "$job" >&3
done
`;
