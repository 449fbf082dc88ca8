// The list of faults, a row each, as the summary of `./build.sh test` prints it: what happened, what the
// visitor is left with.
export const tell = (fault, left) => console.log(`fault: ${fault.padEnd(44)} ${left}`);
