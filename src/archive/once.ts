/** Works something out once for each object: an article stands on a dozen pages, and stays the same from one build of a process to the next. */
export function once<Subject extends object, Made>(workOut: (subject: Subject) => Made): (subject: Subject) => Made {
  const known = new WeakMap<Subject, {readonly made: Made}>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.made;
    const made = workOut(subject);
    known.set(subject, {made});
    return made;
  };
}
