using Xunit.Sdk;
using Xunit.v3;

// A culture is set for the whole process, so that the emulator's threads have it too.
[assembly: Parallelization(Mode = ParallelMode.None)]
