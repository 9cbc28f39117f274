import type { Catalogue } from './entry.ts';

/** AX48xx: shell commands of `run` checks, what they did and what they may do. */
export const commandCatalogue = {
  AX4801: {
    severity: 'error',
    title: 'Program not found',
    message: 'The program {program} was not found (exit code 127).',
    remedy: 'Install {program} in this job before the check, or correct its name. To see the same: {command}',
    why: 'Exit code 127 is how a shell says that it found no such program. Nothing was examined, so the outcome is an error and neither a pass nor a failure of the project.',
  },
  AX4802: {
    severity: 'error',
    title: 'Program cannot be executed',
    message: '{program} was found but cannot be executed (exit code 126).',
    remedy: 'Make it executable (chmod +x {program}) and check its first line. To see the same: {command}',
    why: 'Exit code 126 is how a shell says that a file is no program, or may not be executed. Nothing was examined, so the outcome is an error.',
  },
  AX4803: {
    severity: 'error',
    title: 'Command ended by a signal',
    message: 'The command was ended by {signal}{hint}.',
    remedy: 'Look for a crash or a memory limit. To see the same: {command}',
    why: 'A command that is ended by a signal has no exit code of its own. SIGKILL most often means that memory ran out, SIGSEGV that a program crashed.',
  },
  AX4804: {
    severity: 'error',
    title: 'Command timed out',
    message: 'The command was still running after {seconds} s and was ended.',
    remedy: 'Make it faster, or raise the timeout of the check. To see the same: {command}',
    why: 'Every check has a time-out, so that one that hangs cannot hold up the run. Its whole process group is ended and nothing is left behind.',
  },
  AX4805: {
    severity: 'warning',
    title: 'Command stopped with the run',
    message: 'The run was stopped before the command ended.',
    remedy: 'Start the run again; it resumes at this check.',
    why: 'A run that is cancelled ends the commands that are still running. They count as not run, which is never a pass.',
  },
  AX4806: {
    severity: 'error',
    title: 'Command could not be started',
    message: 'The shell could not be started: {problem}.',
    remedy: 'Check that bash is installed and that the working directory {cwd} exists.',
    why: 'A run check is handed to bash. When bash itself cannot be started nothing was examined, so the outcome is an error.',
  },
  AX4807: {
    severity: 'error',
    title: 'Expected text is missing',
    message:
      'The command ended as expected, but its output does not contain {expected}. It ended with: {last}',
    remedy: 'Mend what should print it, or correct the expectation. To see the same: {command}',
    why: 'The check states a text that the output must contain. Both output streams are searched, letter by letter.',
  },
  AX4808: {
    severity: 'error',
    title: 'Number is not as expected',
    message: 'The command printed {actual}, expected {expected}.',
    remedy: 'Bring the number to {expected}, or correct the expectation. To see the same: {command}',
    why: 'The check compares the last number on standard output with the stated limit.',
  },
  AX4809: {
    severity: 'error',
    title: 'No number was printed',
    message: 'The check expects a number {expected}, but standard output holds none. It ended with: {last}',
    remedy: 'Let the command print the number last. To see the same: {command}',
    why: 'The check compares the last number on standard output with the stated limit. Without a number there is nothing to compare.',
  },
  AX4820: {
    severity: 'error',
    title: 'Command is above the permitted tier',
    message: '{program} needs the tier {needed}; the configuration permits {tier}{because}.',
    remedy:
      'Raise execution.tier to {needed} on the base branch, or leave this check to a job that may run it.',
    why: 'The tier says what a check may do to the machine: read looks at files, write also changes them, exec runs anything. A command above the tier is not run.',
  },
  AX4821: {
    severity: 'error',
    title: 'Program is denied',
    message: '{program} is on the deny list.',
    remedy: 'Take {program} out of the command, or off execution.deny on the base branch.',
    why: 'The deny list names programs that no check may call, whatever the tier. It works on the parsed command, so a word in quotes is not a program and a program behind a wrapper is.',
  },
  AX4822: {
    severity: 'error',
    title: 'Program is not on the allow list',
    message: '{program} is not on the allow list.',
    remedy: 'Add {program} to execution.allow on the base branch, or use a program that is on it.',
    why: 'When there is an allow list, a check may call only the programs it names. It works on the parsed command, wrappers included.',
  },
  AX4823: {
    severity: 'error',
    title: 'Command cannot be judged',
    message: 'The command cannot be read as a shell command, so it cannot be told what it calls{because}.',
    remedy:
      'Write it so that every program is named literally, or permit everything with tier exec and empty lists.',
    why: 'Where the configuration limits what commands may do, a command that cannot be understood is refused.',
  },
} as const satisfies Catalogue;
