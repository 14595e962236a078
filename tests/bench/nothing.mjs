// The baseline of the start bench: a process that does nothing.
